package dev.gazette.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Documents;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.ItemKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunStoreTest {
    /** From everything in memory to every single run in the file. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 100, 0})
    void givesBackWhatWasAddedInItsOrderAndMoreThanOnce(int held) {
        List<TextRun> runs = List.of(
                run("a", "罗春\t马小云", new Block.LineStart(0, 3)),
                run("b", "", new Block.LineStart(0, 4)),
                run("c", "㐀𠀀\ud840é\n", new Block.LineStart(0, 5), new Block.LineStart(2, 900_000)),
                run("d", "青石镇".repeat(40_000), new Block.LineStart(0, 6)));
        try (RunStore store = new RunStore(held)) {
            runs.forEach(store::add);

            assertThat(read(store)).isEqualTo(runs);
            assertThat(read(store)).isEqualTo(runs);
        }
    }

    @Test
    void canBeAddedToAfterReading() {
        try (RunStore store = new RunStore(0)) {
            store.add(run("a", "罗春"));
            read(store);
            store.add(run("b", "马小云"));

            assertThat(read(store)).extracting(TextRun::text).containsExactly("罗春", "马小云");
        }
    }

    @Test
    void theNamesOfTheSampleAreTheSameWhetherItsTextIsHeldOrNot() {
        Gazette sample = new GazetteParser().parse(Documents.sample());
        try (NameReader streaming = new NameReader(new RunStore(10_000))) {
            streaming.add(sample);

            assertThat(streaming.list().entries())
                    .hasSizeGreaterThan(100)
                    .isEqualTo(NameReader.read(List.of(sample)).entries());
        }
    }

    private static List<TextRun> read(RunStore store) {
        List<TextRun> runs = new ArrayList<>();
        store.forEach(runs::add);
        return runs;
    }

    private static TextRun run(String item, String text, Block.LineStart... starts) {
        return new TextRun("doc", item, ItemKind.DECISION, item + "#1", text, List.of(starts));
    }
}
