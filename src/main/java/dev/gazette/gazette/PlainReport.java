package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a document that is no gazette (a work report, a notice, a law) as one item of a meeting without a number. */
final class PlainReport {
    private static final int MAX_TITLE = 80;
    private static final int HEAD_LINES = 20;

    private PlainReport() {}

    static Meeting read(SourceDocument document) {
        int first = document.lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(SourceLine::number)
                .orElse(1);
        int last = document.lines().size();
        String firstText = Texts.tidyTitle(document.line(first).text().replaceFirst("^#+\\s*", ""));
        String title = firstText.isEmpty() || firstText.length() > MAX_TITLE ? document.id() : firstText;
        Item item = new Item(
                document.id() + ".s00.01",
                title,
                ItemKinds.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LineRange(first, last),
                new BlockReader(document).read(first, last));
        return new Meeting(Optional.empty(), Optional.empty(), "", "", date(document, first), List.of(item));
    }

    private static Optional<LocalDate> date(SourceDocument document, int first) {
        return document.lines().stream()
                .skip(first - 1L)
                .limit(HEAD_LINES)
                .flatMap(line -> Texts.date(line.text()).stream())
                .findFirst();
    }
}
