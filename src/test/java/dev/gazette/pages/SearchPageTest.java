package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page in a real browser, with and without a script. */
@QuarkusTest
class SearchPageTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({"1280,true", "1280,false", "390,true", "390,false"})
    void searchesNarrowsTurnsThePageAndOpensTheOriginal(int width, boolean script) {
        open("", new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
        page.getByLabel("检索词或问题").fill("综合交通");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit")).hasCount(10);
        assertThat(page.locator(".hit mark").first()).containsText("交通");
        page.locator(".filters section").nth(1).locator("a").first().click();
        assertThat(page.locator(".filters a[aria-current]")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("日期")).click();
        assertThat(page.locator(".filters a[aria-current]")).hasCount(1);
        page.goBack();
        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一页"))
                .click();
        assertThat(page.locator(".pager span")).hasText("第 2 页");
        page.goBack();
        page.locator(".hit h3 a").first().click();
        assertThat(page.locator("mark").first()).containsText("交通");
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void isReadableForEverybody(int width) {
        open("search?q=综合交通", width);
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("search-" + width);
        page.navigate(home + "search?q=综合交通&session=99");
        assertThat(page.getByText("没有找到。")).isVisible();
        expectAccessible();
        page.navigate(home + "search");
        expectAccessible();
        page.navigate(home + "help");
        expectAccessible();
    }

    @Test
    void aQuestionIsLedToItsAnswer() {
        open("search?q=公交候车亭新建更新了多少个？", DESKTOP);
        page.locator(".asks a").click();
        assertThat(page.locator(".turn a[href*='#cite']").first()).isVisible();
    }
}
