package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of evaluators where nobody has set a key, or scripts are switched off. */
@QuarkusTest
class EvaluationsClosedPageTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void withoutAKeyOfTheServiceItSaysWhatToSet(int width) {
        open("evaluations", width);
        page.locator("#key").fill("any");
        page.keyboard().press("Enter");
        assertThat(page.locator(".problem")).containsText("GAZETTE_ADMIN_KEY");
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("evaluations-closed-" + width);
        complaints.removeIf(complaint -> complaint.contains("403"));
    }

    @Test
    void withoutAScriptItSaysThatItNeedsOne() {
        open(
                "evaluations",
                new Browser.NewContextOptions().setViewportSize(DESKTOP, 900).setJavaScriptEnabled(false));
        assertThat(page.getByText("这一页需要 JavaScript")).isVisible();
        assertThat(page.locator("#key-form")).isHidden();
        shoot("evaluations-noscript-" + DESKTOP);
    }

    @Test
    void searchEnginesPassItBy() {
        assertThat(given().accept("text/html").get("/evaluations").header("X-Robots-Tag"))
                .isEqualTo("noindex, nofollow");
        open("", DESKTOP);
        page.locator(".foot a[href='/evaluations']").click();
        assertThat(page.locator("#key")).isVisible();
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex, nofollow");
    }
}
