package dev.gazette.gazette;

import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents for parser tests: the sample, and texts written in the test. */
public final class Documents {
    private static final Path SAMPLE = Path.of("eval/corpus/baoshan-gazette-2023-s13-s14.txt");

    private Documents() {}

    public static SourceDocument sample() {
        try {
            return of("sample", Files.readString(SAMPLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceDocument of(String id, String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new SourceLine(lines.size() + 1, line));
        }
        return new SourceDocument(id, id + ".txt", "fingerprint", lines);
    }
}
