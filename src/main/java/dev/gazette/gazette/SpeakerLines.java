package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who delivers an item, from the lines between opener and salutation: an office and, set apart by white space, a name.
 *
 * @param speaker name without inner white space
 * @param role office as printed; for a written report the organ that issues it
 * @param lastLine last line that belongs to the head of the item
 */
record SpeakerLines(Optional<String> speaker, Optional<String> role, int lastLine) {
    private static final int MAX_LINES = 6;
    private static final int MAX_LENGTH = 45;
    private static final Pattern OFFICE_AND_NAME =
            Pattern.compile("^(.*?\\p{IsHan})[\\s\\u3000]+(\\p{IsHan}[\\s\\u3000]?\\p{IsHan}{1,3}|\\p{IsHan}{2,4})$");
    private static final Pattern OFFICE_END = Pattern.compile("(长|任|员|席|记|人|官|师|厅|局|代表|组长|主任委员|负责人)$");
    private static final Pattern ORGAN = Pattern.compile("^\\p{IsHan}{2,25}(人民政府|委员会|法院|检察院|办公室|局)$");

    static SpeakerLines read(SourceDocument document, LineRange opener, int lastLine) {
        SpeakerLines found = organOf(document, opener);
        for (int line = opener.last() + 1; line <= Math.min(opener.last() + MAX_LINES, lastLine); line++) {
            String text = document.line(line).text().strip();
            if (text.length() > MAX_LENGTH || text.matches(".*[。：:，；].*") || HeadingStyle.opensUnit(text)) {
                break;
            }
            Matcher matcher = OFFICE_AND_NAME.matcher(text);
            if (found.speaker.isEmpty()
                    && matcher.matches()
                    && OFFICE_END.matcher(matcher.group(1)).find()) {
                String name = Texts.squeeze(matcher.group(2));
                found = new SpeakerLines(
                        Optional.of(name), Optional.of(matcher.group(1).strip()), line);
            }
        }
        return found;
    }

    private static SpeakerLines organOf(SourceDocument document, LineRange opener) {
        String text = Texts.squeeze(document.line(opener.first()).text());
        Optional<String> organ = Optional.of(text).filter(ORGAN.asPredicate());
        return new SpeakerLines(Optional.empty(), organ, opener.last());
    }
}
