package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
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
import org.junit.jupiter.api.TestInstance;

/**
 * A real browser for the pages of the running service. A test fails when the console shows an error that it did not
 * expect, or when the page asks another host for anything. Screenshots go to {@code target/screenshots}.
 */
@QuarkusTestResource(ElasticsearchTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
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

    /** Errors of the console; a test that expects some clears them. */
    final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened by each test
    Page page;

    private @Nullable Playwright playwright;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        boolean present = Files.isExecutable(CHROMIUM);
        if (!present) {
            System.out.println("SKIPPED " + getClass().getSimpleName() + ": no browser at " + CHROMIUM
                    + " (install chromium and a Chinese font)");
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
        page.context().close();
        assertThat(complaints).as("console errors").isEmpty();
    }

    /** Opens an address, given without the slash it begins with. */
    void open(String address, int width) {
        open(address, new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    /** The same with everything else that a browser can differ in, such as scripts switched off. */
    void open(String address, Browser.NewContextOptions options) {
        page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                complaints.add("asks elsewhere: " + request.url());
            }
        });
        page.navigate(home + address);
    }

    /** No breach of WCAG 2.2 AA, neither on the light nor on the dark page; the two differ in nothing but colours. */
    void expectAccessible() {
        expectNone(ColorScheme.DARK, new AxeBuilder(page).withRules(COLOURS));
        expectNone(ColorScheme.LIGHT, new AxeBuilder(page).withTags(WCAG));
    }

    private void expectNone(ColorScheme scheme, AxeBuilder rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(rules.analyze().getViolations())
                .as(page.url() + " " + scheme)
                .extracting(BrowserTest::told)
                .isEmpty();
    }

    /** Moves the focus with a key until it is there; fails when that takes too long to be of use. */
    void tabTo(String key, String selector) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press(key);
            if (page.evaluate("selector => document.activeElement.matches(selector)", selector)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError(key + " does not lead to " + selector);
    }

    void expectNoSidewaysScroll() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("page fits its width")
                .isTrue();
    }

    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
