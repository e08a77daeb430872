package dev.gazette.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.gazette.ElasticsearchTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, with screenshots in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by the test extension
    String home;

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Playwright playwright;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private Browser browser;

    @SuppressWarnings("NullAway.Init") // opened by each test
    private Page page;

    @BeforeAll
    void openBrowser() {
        boolean present = Files.isExecutable(CHROMIUM);
        if (!present) {
            System.out.println(
                    "SKIPPED PageTest: no browser at " + CHROMIUM + " (install chromium and a Chinese font)");
        }
        assumeTrue(present, "no browser at " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void startUnblemished() {
        complaints.clear();
        ServiceReadiness.awaitReady();
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(complaints).as("console errors").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"desktop,1280", "phone,390"})
    void searchesFiltersAndOpensTheOriginal(String device, int width) {
        open("", width);
        assertThat(page.locator(".meetings .card")).hasCount(2);
        shoot("home-" + device);
        page.getByLabel("检索词").fill("综合交通");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit")).hasCount(10);
        assertThat(page.locator(".hit mark").first()).containsText("交通");
        expectNoSidewaysScroll();
        shoot("search-" + device);
        if (width < 800) {
            page.getByText("筛选", new Page.GetByTextOptions().setExact(true)).click();
        }
        page.locator("fieldset").nth(1).getByRole(AriaRole.CHECKBOX).first().check();
        page.waitForURL("**kind=**");
        assertThat(page.locator(".hit").first()).isVisible();
        page.locator(".hit h3 a").first().click();
        assertThat(page.locator(".here").first()).isInViewport();
        expectNoSidewaysScroll();
        shoot("item-" + device);
    }

    @ParameterizedTest
    @CsvSource({"desktop,1280", "phone,390"})
    void asksAndOpensACitation(String device, int width) {
        open("", width);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提问"))
                .first()
                .click();
        page.getByLabel("问题").fill("公交候车亭新建更新了多少个？");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer .words")).isVisible();
        assertThat(page.locator("#cite-1 mark").first()).isVisible();
        shoot("answer-" + device);
        page.locator("a.mark").first().click();
        assertThat(page.locator("#cite-1")).isFocused();
        page.locator("#cite-1 h3 a").click();
        assertThat(page.locator(".here").first()).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"desktop,1280", "phone,390"})
    void showsADeclinedQuestionAsDeclined(String device, int width) {
        open("?view=ask&q=火星基地什么时候开工？", width);
        assertThat(page.locator(".answer.declined")).containsText("没有找到足够的依据");
        assertThat(page.locator("[id^=cite-]")).hasCount(0);
        shoot("declined-" + device);
    }

    @Test
    void tellsNothingFoundFromAnError() {
        open("?q=综合交通&session=99", 1280);
        assertThat(page.getByText("没有找到。")).isVisible();
        page.navigate(home + "?q=综合交通&page=0");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("page 应为 1 到");
        assertThat(complaints).allMatch(complaint -> complaint.contains("400"));
        complaints.clear();
    }

    @Test
    void showsTablesAsTables() {
        open("", 1280);
        String item = String.valueOf(page.evaluate(FIND_ITEM_WITH_TABLE));
        page.navigate(home + "items/" + item);
        Locator table = page.locator("table").first();
        assertThat(table.locator("tr").first()).isVisible();
        table.scrollIntoViewIfNeeded();
        shoot("table-desktop");
    }

    @Test
    void neverRunsMarkupFromTheAddress() {
        open("?q=<img src=x onerror=alert(1)>综合交通", 1280);
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.locator("main img")).hasCount(0);
    }

    private static final String FIND_ITEM_WITH_TABLE = """
            async () => {
              const { items } = await (await fetch("/api/items?size=200")).json();
              for (const { id } of items) {
                const { blocks } = await (await fetch(`/api/items/${id}`)).json();
                if (blocks.some(({ type, rows }) => type === "table" && rows.length > 3)) return id;
              }
              return null;
            }
            """;

    private void open(String query, int width) {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(home + query);
    }

    private void expectNoSidewaysScroll() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("page fits its width")
                .isTrue();
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
