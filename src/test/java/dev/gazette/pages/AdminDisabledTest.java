package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the operators of a service that has no key. */
@QuarkusTest
class AdminDisabledTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void saysWhatToSetAndAsksForNothing(int width) {
        open("", width);
        page.locator("footer").getByText("运维").click();
        assertThat(page.getByText("GAZETTE_ADMIN_KEY")).isVisible();
        assertThat(page.locator("form")).hasCount(0);
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("admin-disabled-" + width);
    }
}
