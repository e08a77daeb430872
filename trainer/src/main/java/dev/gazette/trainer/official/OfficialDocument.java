package dev.gazette.trainer.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A report or a law.
 *
 * @param name file name without extension
 * @param law whether it is a statute
 * @param paragraphs its text without headings and source lines
 */
public record OfficialDocument(String name, boolean law, List<String> paragraphs) {
    private static final Pattern SKIPPED = Pattern.compile("^\\s*(#|<!--|$).*");
    private static final Pattern KEPT_REPORT = Pattern.compile("20(20|21|22|23|24)_上海市政府工作报告");
    private static final int KEPT_SHARE = 10;

    public OfficialDocument {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All text files below a folder, in the order of their paths. */
    public static List<OfficialDocument> below(Path folder) throws IOException {
        List<OfficialDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(read(file));
            }
        }
        return documents;
    }

    private static OfficialDocument read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        List<String> paragraphs = Files.readAllLines(file).stream()
                .filter(line -> !SKIPPED.matcher(line).matches())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new OfficialDocument(name, file.toString().contains("laws-"), paragraphs);
    }

    /**
     * Whether the document is kept for evaluation: the five reports of Shanghai, and every law whose name has a CRC-32
     * (of UTF-8) divisible by ten, either without its date, so that the versions of a law stay together, or as the name
     * of its file. By the second rule an older or newer version of a kept law may be trained on.
     */
    public boolean heldOut() {
        if (!law) {
            return KEPT_REPORT.matcher(name).matches();
        }
        return hash(title()) % KEPT_SHARE == 0 || hash(name + ".txt") % KEPT_SHARE == 0;
    }

    /** The name without its date. */
    public String title() {
        return name.replaceFirst("[(（]\\d.*$", "").replaceFirst("^\\d{4}_", "");
    }

    /** The title as a page would show it: a report with its year, a law without its date. */
    public String shownTitle() {
        return name.replaceFirst("^(\\d{4})_", "$1年").replaceFirst("[(（]\\d.*$", "");
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
