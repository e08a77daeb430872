package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a document that is no gazette: title, who issued or delivered it, and when.
 *
 * @param title title as printed, the id of the document when none is printed
 * @param speaker who delivered it
 * @param role office of the speaker, else the organ that issued the document
 * @param date of adoption, promulgation or speech; of a text that was amended, the last of them
 */
record PlainHead(String title, Optional<String> speaker, Optional<String> role, Optional<LocalDate> date) {
    private static final int MAX_TITLE = 100;
    private static final int MAX_LINE = 300;
    private static final int HEAD_LINES = 24;
    private static final int LINES_OF_SIGNATURE = 4;
    private static final String SALUTATION = "(?:各位代表|主任、各位|各位委员|同志们|各位同志)";
    private static final Pattern STATUTE = Pattern.compile("(法|法典|条例|规定|规则|细则|办法|章程)([（(].{0,30}[)）])?$");
    private static final Pattern SALUTED = Pattern.compile("^(.{0,120}?)\\s*" + SALUTATION + "[^。]{0,30}[：:！!，,].*");
    private static final Pattern TITLE_AND_SPEAKER =
            Pattern.compile("^(\\S{2,80}(?:报告|讲话|说明|汇报))[\\s\\u3000]{1,9}(\\S.{2,40})$");
    private static final Pattern ENACTED = Pattern.compile("(通过|批准|公布|发布|颁布|修订|修正|修改|印发|令第|[会會][议議]上|大[会會]上)");
    private static final Pattern ENDS_HEAD =
            Pattern.compile("^(第[一二三四五六七八九十]{1,3}[编章条节]|[一二三四五六七八九十]{1,3}、|目录$).*|.*[。；]$");
    private static final Pattern ORGAN_OF_TITLE = Pattern.compile(
            "^(?:\\d{4}年)?(\\p{IsHan}{2,30}?(?:人民代表大会常务委员会|人民代表大会|人民政府|人民法院|人民检察院|委员会|国务院))(?:关于|第|公告|政府工作报告).*");
    private static final Pattern ORGAN_OF_NOTE = Pattern.compile(
            "(?:日|^)(\\p{IsHan}{0,20}?第?[一二三四五六七八九十]{0,4}届?(?:\\p{IsHan}{0,8}(?:人民代表大会常务委员会|人民代表大会)|(?:中华人民共和国)?国务院))(?:第|令|批准|发布|公布|、)");
    private static final Pattern ON_BEHALF =
            Pattern.compile("我(?:受[^，。]{0,20}委托)?代表(\\p{IsHan}{2,20}?(?:人民政府|国务院|委员会|法院|检察院))[，,向作]");
    private static final Pattern SPOKEN_AT = Pattern.compile("(?:[会會][议議]|大[会會])上[)）]?$");
    private static final Pattern NAME = Pattern.compile("^\\p{IsHan}[\\s\\u3000]{0,3}\\p{IsHan}{1,3}$");
    private static final Pattern NOTE = Pattern.compile("<!--.{0,60}-->");

    static PlainHead read(SourceDocument document) {
        int first = firstPrinted(document);
        int end = endOfHead(document, first);
        Optional<SpeakerLines.Speaker> speaker = speaker(document, first, end);
        Optional<String> office = speaker.map(SpeakerLines.Speaker::office);
        String title = title(document, first);
        return new PlainHead(
                title,
                speaker.map(SpeakerLines.Speaker::name),
                office.or(() -> issuer(document, title, new LineRange(first, end))),
                date(document, new LineRange(first, end)));
    }

    /** Whether the document opens with the title of a law. */
    static boolean isStatute(SourceDocument document) {
        return STATUTE.matcher(title(document, firstPrinted(document))).find();
    }

    private static int firstPrinted(SourceDocument document) {
        int line = 1;
        while (line < document.lines().size() && document.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    /** The last line before running text, articles or numbered headings begin. */
    private static int endOfHead(SourceDocument document, int first) {
        int end = first;
        int limit = Math.min(document.lines().size(), first + HEAD_LINES);
        while (end < limit) {
            String next = plain(document, end + 1);
            if (next.length() > MAX_LINE
                    || ENDS_HEAD.matcher(Texts.squeeze(next)).matches()
                    || SALUTED.matcher(next).matches()) {
                break;
            }
            end++;
        }
        return end;
    }

    private static String title(SourceDocument document, int first) {
        String line = plain(document, first);
        Matcher saluted = SALUTED.matcher(line);
        String head = saluted.matches() ? saluted.group(1).strip() : line;
        Matcher spoken = TITLE_AND_SPEAKER.matcher(head);
        if (spoken.matches()) {
            return spoken.group(1);
        }
        boolean speakerAlone = saluted.matches() && SpeakerLines.parse(head).isPresent();
        String title = Texts.tidyTitle(head);
        return title.isEmpty() || title.length() > MAX_TITLE || speakerAlone ? document.id() : title;
    }

    private static Optional<SpeakerLines.Speaker> speaker(SourceDocument document, int first, int end) {
        for (int line = first; line <= end; line++) {
            String text = plain(document, line);
            Matcher saluted = SALUTED.matcher(text);
            String head = saluted.matches() ? saluted.group(1).strip() : text;
            Matcher spoken = TITLE_AND_SPEAKER.matcher(head);
            String named = NAME.matcher(plain(document, line + 1)).matches() && line < end
                    ? head + " " + plain(document, line + 1)
                    : head;
            Optional<SpeakerLines.Speaker> found = SpeakerLines.parse(spoken.matches() ? spoken.group(2) : named);
            if (found.isPresent() && (line > first || saluted.matches())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The organ in front of the title, in the note of adoption, or on whose behalf the speaker says to speak. */
    private static Optional<String> issuer(SourceDocument document, String title, LineRange head) {
        Matcher ofTitle = ORGAN_OF_TITLE.matcher(title);
        if (ofTitle.matches()) {
            return Optional.of(ofTitle.group(1));
        }
        int last = Math.min(head.last() + 6, document.lines().size());
        for (int line = head.first(); line <= last; line++) {
            Optional<String> organ = issuerIn(plain(document, line), line <= head.last());
            if (organ.isPresent()) {
                return organ;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> issuerIn(String line, boolean ofHead) {
        String text = Texts.squeeze(line);
        // a report is delivered at a meeting of the congress, which does not issue it
        boolean spoken = SPOKEN_AT.matcher(text).find();
        Matcher note = (ofHead && !spoken ? ORGAN_OF_NOTE : ON_BEHALF).matcher(text);
        return note.find()
                ? Optional.of(note.group(1))
                : Optional.of(line).filter(found -> ofHead).flatMap(SpeakerLines::organ);
    }

    private static Optional<LocalDate> date(SourceDocument document, LineRange head) {
        Optional<LocalDate> enacted = Optional.empty();
        for (int line = head.first(); line <= head.last(); line++) {
            String text = plain(document, line);
            if (ENACTED.matcher(text).find()) {
                List<LocalDate> dates = Texts.dates(text);
                enacted = dates.isEmpty() ? enacted : Optional.of(dates.getFirst());
            }
        }
        return enacted.or(() -> signature(document));
    }

    /** A line at the end that is a date and nothing else. */
    private static Optional<LocalDate> signature(SourceDocument document) {
        return document.lines().reversed().stream()
                .filter(line -> !line.isBlank())
                .limit(LINES_OF_SIGNATURE)
                .map(line -> Texts.squeeze(line.text()))
                .filter(text -> text.matches("[^。，]{2,8}年[^。，]{1,3}月[^。，]{1,3}日"))
                .flatMap(text -> Texts.date(text).stream())
                .findFirst();
    }

    /** The start of a line without marks; comments of Markdown are no text of the head. */
    private static String plain(SourceDocument document, int line) {
        if (line > document.lines().size()) {
            return "";
        }
        String text = document.line(line).text();
        String start = text.substring(0, Math.min(text.length(), MAX_LINE + 1));
        return NOTE.matcher(Texts.unmarked(start)).replaceAll("");
    }
}
