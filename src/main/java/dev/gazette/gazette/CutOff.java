package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a document that stops in the middle of a sentence. */
final class CutOff {
    static final String CODE = "document-cut-off";

    private static final int RUNNING_TEXT = 30;
    private static final int SHOWN = 20;
    private static final Set<ItemKind> LISTS = Set.of(ItemKind.ATTENDANCE, ItemKind.APPOINTMENT, ItemKind.AGENDA);
    private static final Pattern COMPLETE = Pattern.compile("[。！？；：.!?;:…”’」』）)】》\\]]$");
    private static final Pattern CLOSING = Pattern.compile("(日|号|长|任|人|印|章|附件|草案|审议|名单)$|^.{0,30}[：:].{0,40}$");
    private static final Pattern ENUMERATION = Pattern.compile("^[^。，]{0,200}$");

    private CutOff() {}

    /** A problem when the last block of the last item is running text without an end. */
    static Optional<ParseProblem> of(SourceDocument document, List<Item> items) {
        if (items.isEmpty()
                || LISTS.contains(items.getLast().kind())
                || items.getLast().blocks().isEmpty()) {
            return Optional.empty();
        }
        Block last = items.getLast().blocks().getLast();
        if (!(last instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        String text = Texts.unmarked(paragraph.text());
        if (text.length() < RUNNING_TEXT
                || COMPLETE.matcher(text).find()
                || CLOSING.matcher(text).find()
                || ENUMERATION.matcher(text).matches()) {
            return Optional.empty();
        }
        int line = paragraph.lines().last();
        String tail = text.substring(text.length() - Math.min(text.length(), SHOWN));
        return Optional.of(
                new ParseProblem(document.id(), CODE, "文档在句子中间结束，可能不完整：…" + tail, new LineRange(line, line)));
    }
}
