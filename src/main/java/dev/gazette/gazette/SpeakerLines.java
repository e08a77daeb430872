package dev.gazette.gazette;

import static java.util.stream.Collectors.joining;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who delivers an item, from the lines around the opener and before the salutation: an office and a name.
 *
 * @param speaker name without inner white space; several speakers are parted by 、
 * @param role office as printed; for a written report the organ that issues it
 * @param lastLine last line that belongs to the head of the item
 */
record SpeakerLines(Optional<String> speaker, Optional<String> role, int lastLine) {
    private static final int MAX_LINES = 6;
    private static final int MAX_LENGTH = 45;
    private static final String NAME = "(?:\\p{IsHan}[\\s\\u3000]{0,4}\\p{IsHan}{1,3}(?:·\\p{IsHan}{1,6})?"
            + "|\\p{IsHan}[\\s\\u3000]{1,4}\\p{IsHan}[\\s\\u3000]{1,4}\\p{IsHan})";
    private static final Pattern OFFICE_AND_NAME =
            Pattern.compile("^(\\P{Zs}.{0,40}?\\p{IsHan})[\\s\\u3000]+(" + NAME + "|\\p{IsHan}{2,4})$");
    private static final Pattern FUSED =
            Pattern.compile("^(\\p{IsHan}{1,30}(?:主任委员|主任|局长|院长|检察长|部长|厅长|秘书长|[区县市州省镇乡]长))(\\p{IsHan}{2,3})$");
    private static final Pattern NAME_AND_OFFICE = Pattern.compile("^(" + NAME + ")[（(]([^（()）]{2,40})[)）]$");
    private static final Pattern LABEL = Pattern.compile("^(?:[—–－-]{1,4}|(?:报告人|发言人|作报告人|汇报人)[：:])[\\s\\u3000]*");
    private static final Pattern OFFICE_END = Pattern.compile("(长|任|员|席|记|人|官|师|厅|局|代表|组长|主任委员|负责人|总理|主席)$");
    private static final Pattern ORGAN = Pattern.compile("^\\p{IsHan}{2,25}(人民政府|委员会|法院|检察院|办公室|局|厅)$");
    private static final Pattern ENDS_HEAD = Pattern.compile("[。：:，；,;]");

    /**
     * Reads the lines between title and opener, and those below the opener.
     *
     * @param titleEnd last line of the title
     * @param lastLine last line that may belong to the item
     */
    static SpeakerLines read(SourceDocument document, int titleEnd, LineRange opener, int lastLine) {
        Reading reading = new Reading(opener.last());
        for (int line = titleEnd + 1; line < opener.first(); line++) {
            reading.take(document.line(line).text(), opener.last());
        }
        for (int line = opener.last() + 1; line <= Math.min(opener.last() + MAX_LINES, lastLine); line++) {
            String text = document.line(line).text();
            if (!mayBeOfHead(text)) {
                break;
            }
            reading.take(text, line);
        }
        return reading.result(organOf(document, opener));
    }

    /** Whether a line names an office and who holds it. */
    static boolean isSpeaker(String line) {
        return mayBeOfHead(line) && parse(line).isPresent();
    }

    /** Office and name of one line. */
    static Optional<Speaker> parse(String line) {
        String text = LABEL.matcher(Texts.unmarked(line)).replaceFirst("");
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher spaced = OFFICE_AND_NAME.matcher(text);
        if (spaced.matches() && OFFICE_END.matcher(spaced.group(1)).find()) {
            return Optional.of(
                    new Speaker(Texts.squeeze(spaced.group(2)), spaced.group(1).strip()));
        }
        Matcher nameFirst = NAME_AND_OFFICE.matcher(text);
        if (nameFirst.matches() && OFFICE_END.matcher(nameFirst.group(2)).find()) {
            return Optional.of(new Speaker(
                    Texts.squeeze(nameFirst.group(1)), nameFirst.group(2).strip()));
        }
        Matcher fused = FUSED.matcher(text);
        return fused.matches() && !OFFICE_END.matcher(fused.group(2)).find()
                ? Optional.of(new Speaker(fused.group(2), fused.group(1)))
                : Optional.empty();
    }

    private static boolean mayBeOfHead(String line) {
        String text = LABEL.matcher(Texts.unmarked(line)).replaceFirst("");
        return text.length() <= MAX_LENGTH && !ENDS_HEAD.matcher(text).find() && !HeadingStyle.opensUnit(text);
    }

    private static Optional<String> organOf(SourceDocument document, LineRange opener) {
        return organ(document.line(opener.first()).text());
    }

    /** The organ that a line names and nothing else. */
    static Optional<String> organ(String line) {
        return Optional.of(Texts.squeeze(line)).filter(ORGAN.asPredicate());
    }

    /** A name and an office, as printed but for white space in the name. */
    record Speaker(String name, String office) {}

    private static final class Reading {
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> offices = new LinkedHashSet<>();
        private int lastLine;

        Reading(int lastLine) {
            this.lastLine = lastLine;
        }

        void take(String text, int line) {
            parse(text).ifPresent(speaker -> {
                names.add(speaker.name());
                offices.add(speaker.office());
                lastLine = line;
            });
        }

        SpeakerLines result(Optional<String> organ) {
            return names.isEmpty()
                    ? new SpeakerLines(Optional.empty(), organ, lastLine)
                    : new SpeakerLines(
                            Optional.of(names.stream().collect(joining("、"))),
                            Optional.of(offices.stream().collect(joining("、"))),
                            lastLine);
        }
    }
}
