package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints web pages to PDF in a real browser; what was printed before is taken from {@code target/printed}. */
public final class PrintedPdf {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PRINTED = Path.of("target/printed");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private PrintedPdf() {}

    /** The page on A4 sheets. */
    public static byte[] of(String html) throws IOException {
        return of(html, "");
    }

    /**
     * The page on A4 sheets.
     *
     * @param footer template of what stands at the foot of each sheet, empty for nothing
     */
    static byte[] of(String html, String footer) throws IOException {
        Path file = PRINTED.resolve(Fingerprint.of(List.of(html, footer)) + ".pdf");
        if (!Files.exists(file)) {
            boolean present = Files.isExecutable(CHROMIUM);
            if (!present) {
                System.out.println("SKIPPED: no browser at " + CHROMIUM + " (install chromium and a Chinese font)");
            }
            assumeTrue(present, "no browser at " + CHROMIUM);
            Files.createDirectories(PRINTED);
            Files.write(file, print(html, footer));
        }
        return Files.readAllBytes(file);
    }

    private static byte[] print(String html, String footer) throws IOException {
        Path source = Files.writeString(Files.createTempFile("printed", ".html"), html, UTF_8);
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setHeadless(true)
                            .setArgs(FLAGS));
            Page page = browser.newPage();
            page.navigate(source.toUri().toString());
            return page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true)
                    .setDisplayHeaderFooter(!footer.isEmpty())
                    .setHeaderTemplate("<span></span>")
                    .setFooterTemplate(footer));
        } finally {
            Files.delete(source);
        }
    }
}
