package dev.gazette.trainer.run;

import dev.gazette.inference.reader.OnnxSpanReader;
import dev.gazette.inference.reader.WordPieces;
import dev.gazette.reading.ReadText;
import dev.gazette.reading.SpanReader;
import dev.gazette.trainer.data.ReadingSet;
import dev.gazette.trainer.measure.GoldQuestion;
import dev.gazette.trainer.measure.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Measures an exported reader, through the service's own class, on CMRC 2018 dev and the held-out official questions. */
final class EvaluateCommand {
    private static final long SEED = 42;
    private static final int TIMED = 12;
    private static final int TIMED_PASSAGES = 10;
    private static final int TIMED_LENGTH = 300;
    private static final double NANOS_PER_MILLI = 1e6;

    private EvaluateCommand() {}

    /** Of the file in the folder with the given name; most is the greatest number of questions of a set. */
    static void run(Path corpus, Path data, Path model, int most) throws IOException {
        Path head = model.resolveSibling(ExportCommand.HEAD);
        try (InputStream network = Files.newInputStream(model);
                InputStream last = Files.newInputStream(head);
                OnnxSpanReader reader = new OnnxSpanReader(new WordPieces(TrainCommand.tokenizer()), network, last)) {
            List<GoldQuestion> cmrc =
                    GoldQuestion.squad(corpus.resolve("reading/cmrc2018/squad-style-data/cmrc2018_dev.json"));
            System.out.println("CMRC 2018 dev: " + Measurement.of(reader, some(cmrc, most)));
            List<GoldQuestion> official = GoldQuestion.prepared(ReadingSet.read(data.resolve("heldout")));
            System.out.println("official, held out: " + Measurement.of(reader, some(official, most)));
            List<GoldQuestion> written = GoldQuestion.prepared(ReadingSet.read(data.resolve("heldout-written")));
            System.out.println("written, held out: " + Measurement.of(reader, some(written, most)));
            printLatency(reader, cmrc);
        }
    }

    private static <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    private static void printLatency(SpanReader reader, List<GoldQuestion> questions) {
        List<ReadText> passages = questions.stream()
                .map(question -> question.passage().text())
                .distinct()
                .filter(text -> text.length() >= TIMED_LENGTH)
                .limit(TIMED_PASSAGES)
                .map(text -> ReadText.of(text.substring(0, TIMED_LENGTH)))
                .toList();
        long[] nanos = LongStream.range(0, TIMED)
                .map(round -> {
                    long start = System.nanoTime();
                    reader.read(questions.getFirst().text(), passages);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "%d passages of %d characters: median %.0f ms (%.0f-%.0f)%n",
                TIMED_PASSAGES,
                TIMED_LENGTH,
                nanos[TIMED / 2] / NANOS_PER_MILLI,
                nanos[0] / NANOS_PER_MILLI,
                nanos[TIMED - 1] / NANOS_PER_MILLI);
    }
}
