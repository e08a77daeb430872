package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page in a real browser. */
@QuarkusTest
class HomePageTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void offersTheBoxQuestionsAndTheLatestMeetings(int width) {
        open("", width);
        assertThat(page.getByLabel("检索词或问题")).isVisible();
        assertThat(page.locator(".card").first()).isVisible();
        assertThat(page.locator(".tries a").first()).isVisible();
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("home-" + width);
    }
}
