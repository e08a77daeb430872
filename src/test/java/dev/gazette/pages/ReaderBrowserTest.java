package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and looking up in a real browser, with and without scripts. */
@QuarkusTest
class ReaderBrowserTest extends BrowserTest {
    /** All blocks of the sample, read once. */
    private final List<Map<String, Object>> blocks = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1280,true", "1280,false", "390,true", "390,false"})
    void opensTheQuotedWords(int width, boolean scripts) {
        Map<String, Object> note = note();
        Map<String, Object> anchor = anchor(note);
        int line = PageClient.firstLine(anchor);
        String address = ItemAddress.of(String.valueOf(note.get("item")), line, String.valueOf(anchor.get("text")));
        open(
                address.substring(1),
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
        assertThat(page.locator("#cited")).isInViewport();
        if (scripts) {
            expectNoSidewaysScroll();
            expectAccessible();
        }
        shoot("reader-quote-" + width + (scripts ? "" : "-plain"));
        page.locator(".noteref").first().click();
        assertThat(page.locator(".note").first()).isInViewport();
        page.locator(".note .back").first().click();
        assertThat(page.locator(".noteref").first()).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void showsALineWithinATable(int width) {
        Map<String, Object> table = mendedTable();
        Map<String, Object> cell = PageClient.list(table, "cells").stream()
                .filter(ReaderBrowserTest::isMended)
                .findFirst()
                .orElseThrow();
        int line = PageClient.firstLine(cell);
        open(ItemAddress.of(String.valueOf(table.get("item")), line).substring(1), width);
        assertThat(page.locator("tr.here")).hasCount(1);
        assertThat(page.locator("tr.here")).isInViewport();
        assertThat(page.locator("tr.here")).hasAttribute("data-first", String.valueOf(line));
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("reader-table-" + width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot("reader-table-dark-" + width);
    }

    @Test
    void showsALineInTheMiddleOfAParagraph() {
        Map<String, Object> block = block(it -> !PageClient.list(it, "starts").isEmpty());
        Map<String, Object> start = PageClient.list(block, "starts").getLast();
        String id = "L" + start.get("line");
        open(ItemAddress.of(String.valueOf(block.get("item"))).substring(1) + "#" + id, DESKTOP);
        assertThat(page.locator("#" + id)).isInViewport();
        Locator here = page.locator(".block.here");
        assertThat(here).hasCount(1);
        assertThat(here).hasAttribute("data-first", String.valueOf(PageClient.firstLine(block)));
        shoot("reader-line-" + DESKTOP);
    }

    @ParameterizedTest
    @CsvSource({"1280,true", "1280,false", "390,true", "390,false"})
    void offersTheContents(int width, boolean scripts) {
        Map<String, Object> heading = block(it -> Integer.valueOf(3).equals(it.get("level")));
        open(
                ItemAddress.of(String.valueOf(heading.get("item"))).substring(1),
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
        shoot("reader-top-" + width + (scripts ? "" : "-plain"));
        if (width == PHONE) {
            assertThat(page.locator(".contents li").last()).not().isVisible();
            page.locator(".contents summary").click();
        }
        Locator last = page.locator(".contents a").last();
        assertThat(last).isVisible();
        String target = last.getAttribute("href");
        last.click();
        assertThat(page.locator(target)).isInViewport();
        if (scripts) {
            expectAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "meetings,1280",
        "meetings,390",
        "meeting,1280",
        "meeting,390",
        "person,1280",
        "person,390",
        "followups,1280",
        "followups,390"
    })
    void showsTheRecord(String name, int width) {
        open(address(name), width);
        assertThat(page.locator("h1")).hasCount(1);
        expectNoSidewaysScroll();
        expectAccessible();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(name + "-dark-" + width);
    }

    @Test
    void printsTheTextAlone() {
        open(ItemAddress.of(String.valueOf(mendedTable().get("item"))).substring(1), DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".masthead")).not().isVisible();
        assertThat(page.locator(".siblings")).not().isVisible();
        assertThat(page.locator("table").first()).isVisible();
        shoot("reader-print");
    }

    private static String address(String name) {
        return switch (name) {
            case "meeting" -> {
                var meetings = PageClient.json("/api/meetings");
                yield "meetings/" + meetings.getString("meetings[0].document") + "?session="
                        + meetings.getString("meetings[0].session");
            }
            case "person" ->
                "people/"
                        + TemplateText.urlPath(
                                PageClient.json("/api/items?kind=report").getString("items[0].speaker"));
            default -> name;
        };
    }

    private Map<String, Object> note() {
        return block(it -> "footnote".equals(it.get("type")) && it.get("anchor") != null);
    }

    @SuppressWarnings("unchecked") // the contract says so
    private static Map<String, Object> anchor(Map<String, Object> note) {
        return (Map<String, Object>) Objects.requireNonNull(note.get("anchor"));
    }

    private Map<String, Object> mendedTable() {
        return block(it -> PageClient.list(it, "cells").stream().anyMatch(ReaderBrowserTest::isMended));
    }

    private static boolean isMended(Map<String, Object> cell) {
        return !String.valueOf(cell.get("mended")).isEmpty();
    }

    /** The first block of the sample that is like this, with the id of its item. */
    private Map<String, Object> block(Predicate<Map<String, Object>> like) {
        if (blocks.isEmpty()) {
            PageClient.items().forEach(this::readBlocks);
        }
        return blocks.stream()
                .filter(like)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sample has no such block"));
    }

    private void readBlocks(String item) {
        List<Map<String, Object>> read = PageClient.json("/api/items/" + item).getList("blocks");
        for (Map<String, Object> block : read) {
            block.put("item", item);
            blocks.add(block);
        }
    }
}
