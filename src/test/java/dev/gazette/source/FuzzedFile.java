package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.gazette.passage.DocumentInvariants;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads bytes as a file of some type, in memory and again and again. */
final class FuzzedFile {
    /** All that is read from a document takes many times as long as the document. */
    private static final int ONE_IN = 16;

    /** Kept, so that it stays silent: the library tells of each damage. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
    private static final int MOST_EDITS = 12;

    /** Longer runs of the same bytes are for tests of limits. */
    private static final int MOST_REPEATED = 64;

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final FileType type;
    private final Path file;

    FuzzedFile(String extension) {
        type = FileType.ofExtension(extension).orElseThrow();
        file = Path.of("fuzzed." + extension);
    }

    /**
     * Reads the bytes; either there is a document whose layout fits, or a refusal. When seeds are repeated, and for
     * one of some files while fuzzing, everything is checked that is read from the document.
     */
    void check(byte[] bytes) {
        SourceDocument document;
        try {
            document = FileReader.parse(type, bytes, file, "fuzzed");
        } catch (CorpusException | StackOverflowError refused) {
            return;
        } catch (RuntimeException broken) {
            refuseOwnFailure(broken);
            return;
        }
        checkLayout(document);
        if (!FUZZING || Arrays.hashCode(bytes) % ONE_IN == 0) {
            DocumentInvariants.check(document);
        }
    }

    /** Libraries may throw anything at a broken file; what our own code throws is a refusal with a rule. */
    private static void refuseOwnFailure(RuntimeException broken) {
        boolean ours = Arrays.stream(broken.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("dev.gazette."))
                .isPresent();
        if (ours) {
            throw new AssertionError("The reader failed", broken);
        }
    }

    private static void checkLayout(SourceDocument document) {
        SourceLayout layout = document.layout();
        int last = document.lines().size();
        int page = 1;
        for (SourceLayout.PageStart start : layout.pages()) {
            require(start.line() >= page && start.line() <= last, start);
            page = start.line();
        }
        for (SourceLayout.TableArea table : layout.tables()) {
            require(table.lines().first() >= 1 && table.lines().last() <= last && table.headerRows() >= 0, table);
            long widths = document
                    .lines()
                    .subList(table.lines().first() - 1, table.lines().last())
                    .stream()
                    .map(line -> line.text().split("\t", -1).length)
                    .distinct()
                    .count();
            require(widths == 1, table);
        }
        layout.headings().forEach(heading -> require(heading.line() >= 1 && heading.line() <= last, heading));
        layout.problems()
                .forEach(problem ->
                        require(problem.lines().first() >= 1 && problem.lines().last() <= last, problem));
        document.lines()
                .forEach(line ->
                        require(line.text().indexOf('\n') < 0 && line.text().indexOf('\r') < 0, line));
    }

    private static void require(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError("Does not fit the document: " + found);
        }
    }

    /** Bytes with some places overwritten, cut out, doubled or with one of these words put in. */
    static byte[] edited(byte[] whole, List<String> words, FuzzedDataProvider data) {
        byte[] bytes = whole;
        int edits = data.consumeInt(0, MOST_EDITS);
        for (int edit = 0; edit < edits && data.remainingBytes() > 0; edit++) {
            int at = data.consumeInt(0, bytes.length);
            int end = Math.min(bytes.length, at + data.consumeInt(0, 1 + data.consumeInt(0, bytes.length / 4)));
            bytes = switch (data.consumeInt(0, 4)) {
                case 0 -> replaced(bytes, at, at, data.pickValue(words).getBytes(UTF_8));
                case 1 -> replaced(bytes, at, end, data.pickValue(words).getBytes(UTF_8));
                case 2 -> replaced(bytes, at, end, new byte[0]);
                case 3 -> replaced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, end), data));
                default -> replaced(bytes, at, Math.min(end, at + 8), data.consumeBytes(8));
            };
        }
        return bytes;
    }

    private static byte[] repeated(byte[] part, FuzzedDataProvider data) {
        int times = part.length > MOST_REPEATED ? 1 : data.consumeInt(1, MOST_REPEATED);
        byte[] whole = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, whole, i * part.length, part.length);
        }
        return whole;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }
}
