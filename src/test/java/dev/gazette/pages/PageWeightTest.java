package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page costs who opens it for the first time: bytes over the wire, compressed and with headers, with everything it
 * asks for, and how far its parts move while it loads (cumulative layout shift). Time to the first paint is written down
 * beside them, in {@code target/page-weight.csv}, and not judged: it belongs to the machine.
 */
@QuarkusTest
class PageWeightTest extends BrowserTest {
    private static final Path MEASURED = Path.of("target/page-weight.csv");
    private static final String COLUMNS = "page,width,bytes,firstPaintMs,layoutShift\n";

    /** What nobody sees moving; web.dev calls everything below 0.1 good. */
    private static final double UNSEEN_SHIFT = 0.01;

    private static final String WATCH = """
            () => new Promise(done => {
              let shift = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => {
                shift += entry.hadRecentInput ? 0 : entry.value;
              })).observe({type: "layout-shift", buffered: true});
              setTimeout(() => done({
                shift,
                paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1
              }), 300);
            })""";

    @ParameterizedTest
    @CsvSource({
        "'',1280,100",
        "'',390,100",
        "search?q=综合交通,1280,150",
        "search?q=综合交通,390,150",
        "ask,1280,150",
        "ask,390,150",
        "meetings,1280,150",
        "people/朱众伟,390,150",
        "followups,390,150"
    })
    void isLightAndStandsStill(String address, int width, int mostKilobytes) throws IOException {
        open("help", width);
        AtomicLong bytes = countBytes();
        page.navigate(home + address);
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(WATCH);
        double shift = number(seen, "shift");
        double paint = number(seen, "paint");
        write("/%s,%d,%d,%.0f,%.4f%n".formatted(address, width, bytes.get(), paint, shift));
        assertThat(bytes.get()).as("bytes of /" + address).isBetween(1L, mostKilobytes * 1000L);
        assertThat(shift).as("layout shift of /" + address).isLessThan(UNSEEN_SHIFT);
        assertThat(paint).as("first paint of /" + address).isPositive();
    }

    private static double number(Map<?, ?> values, String name) {
        return ((Number) Objects.requireNonNull(values.get(name))).doubleValue();
    }

    private AtomicLong countBytes() {
        AtomicLong bytes = new AtomicLong();
        CDPSession protocol = page.context().newCDPSession(page);
        protocol.send("Network.enable");
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        protocol.send("Network.setCacheDisabled", off);
        protocol.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    private static void write(String line) throws IOException {
        if (Files.notExists(MEASURED)) {
            Files.writeString(MEASURED, COLUMNS);
        }
        Files.writeString(MEASURED, line, StandardOpenOption.APPEND);
    }
}
