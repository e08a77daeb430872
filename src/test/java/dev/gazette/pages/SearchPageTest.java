package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
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
        if (width == PHONE) {
            assertThat(page.locator(".filters section").first()).not().isVisible();
            page.locator(".filters summary").click();
        }
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
    void completesWhatIsTyped() {
        open("search", DESKTOP);
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.pressSequentially("区发");
        Locator completions = page.getByRole(AriaRole.OPTION);
        assertThat(completions.first()).isVisible();
        expectAccessible();
        shoot("search-completions-" + DESKTOP);
        String first = completions.first().textContent();
        page.keyboard().press("ArrowDown");
        assertThat(box).hasValue(first);
        assertThat(box).hasAttribute("aria-activedescendant", "completion-0");
        page.keyboard().press("Escape");
        assertThat(box).hasValue("区发");
        assertThat(completions).hasCount(0);
        box.pressSequentially("改");
        completions.first().click();
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.getByRole(AriaRole.COMBOBOX)).not().hasValue("区发改");
    }

    @Test
    void theKeyboardIsEnough() {
        open("", DESKTOP);
        tabTo("Tab", "#q");
        page.keyboard().type("综合交通");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit")).hasCount(10);
        tabTo("Tab", ".toolbar nav[aria-label=排序] a:not([aria-current])");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toolbar nav[aria-label=排序] a[aria-current]")).hasText("日期");
        tabTo("Tab", ".filters a");
        page.keyboard().press("Enter");
        assertThat(page.locator(".filters a[aria-current]")).hasCount(1);
        tabTo("Tab", ".toolbar .export");
        Download table = page.waitForDownload(() -> page.keyboard().press("Enter"));
        org.assertj.core.api.Assertions.assertThat(table.suggestedFilename()).endsWith(".csv");
        tabTo("Tab", ".hit h3 a");
        page.keyboard().press("Enter");
        page.waitForURL("**/items/**");
        assertThat(page.locator("mark").first()).containsText("交通");
    }

    @Test
    void exportsWhatIsFound() throws IOException {
        open("search?q=\"综合交通\" 报告人:朱众伟", DESKTOP);
        Download table = page.waitForDownload(() -> page.getByText("导出 CSV").click());
        assertThat(page.locator(".toolbar h2")).containsText("条");
        org.assertj.core.api.Assertions.assertThat(Files.readString(table.path()))
                .startsWith("\uFEFF序号,文件")
                .contains("朱众伟", "/items/");
    }

    @Test
    void aQuestionIsLedToItsAnswer() {
        open("search?q=公交候车亭新建更新了多少个？", DESKTOP);
        page.locator(".asks a").click();
        assertThat(page.locator(".turn a[href*='#cite']").first()).isVisible();
    }
}
