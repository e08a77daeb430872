package dev.gazette.answer;

import dev.gazette.passage.Provenance;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether printed words hold the kind of thing that a question asks for. */
final class Expectation {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.第])\\d[\\d,]*(?:\\.\\d+)?(?:[万亿千百]|余|多)*[\\p{IsHan}%a-z/²]{0,4}");

    /** Dates, list numbers and numbers of articles are no quantities. */
    private static final Pattern NO_QUANTITY = Pattern.compile("^(?:(?:19|20)\\d{2}年|\\d{1,2}月|\\d{1,2}日|\\d{1,3}号).*");

    private static final Pattern LIST_NUMBER = Pattern.compile("^[(]?\\d{1,2}[).、](?!\\d)");
    private static final Pattern CHINESE_COUNT =
            Pattern.compile("[一二两三四五六七八九十百]{1,4}(?:个|家|条|项|次|名|人|所|座|处|种|类|成|大|位)|全覆盖|翻番");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}年|\\d{1,2}月|\\d{1,2}日|年底|月底|年初|上半年|下半年|期间|以来|每年|\\d+天|\\d+个月|\\d+年|个工作日|十[一二三四五]五");
    private static final Pattern PERSON = Pattern.compile(
            "(主任|副主任|区长|副区长|市长|县长|镇长|局长|副局长|院长|检察长|委员|书记|组长|代表|审判员|检察员|陪审员|庭长|同志|任命|免去|申请人|教授|院士|董事长|经理|研究员|调研员)");

    /** A note of adoption stands in brackets; a number in brackets begins an entry of a list. */
    private static final Pattern OPENER = Pattern.compile(
            "^(?:—{1,3}|[(](?![一二三四五六七八九十\\d]{1,3}[)])).{0,50}|.{0,20}(?:委员会|代表大会)第[一二三四五六七八九十百\\d]+次会议(?:上|通过\\))$|.*[:]$");

    private static final Pattern NUMBER = Pattern.compile("^(?:[\\d,.]+|[一二两三四五六七八九十百]+)(?:[万亿千百余多]|余)*");

    private static final Pattern CAUSE = Pattern.compile(
            "因|由于|受|鉴于|导致|致使|造成|所致|主要是|为了|旨在|源于|在于|缺|不足|不够|难|为(?:进一步|切实|贯彻|深入|全面|更好|适应|加强|推进|推动|规范|保障|解决)");

    private static final Pattern SEVERAL_ASKED = Pattern.compile("哪些|什么人|几[种类项个]");
    private static final Pattern SEVERAL = Pattern.compile("[、；;\\t\\n]");

    private Expectation() {}

    /** Whether words can answer at all: heads and blank cells do not, and one thing is no list. */
    static boolean isPossible(Question question, Candidate candidate) {
        return !isHead(question, candidate)
                && !(isOneThing(question) && AnnouncedLists.isOne(candidate))
                && !TableCell.isHeader(candidate)
                && !(question.askedFor() == AskedFor.NUMBER && TableCell.isBlankFor(question, candidate));
    }

    private static boolean isOneThing(Question question) {
        return switch (question.askedFor()) {
            case NUMBER, DATE, PERSON -> !SEVERAL_ASKED.matcher(question.text()).find();
            case LIST, STATEMENT -> false;
        };
    }

    /** Whether words hold the kind of thing that is asked for. */
    static boolean metBy(Question question, Candidate candidate) {
        String own = candidate.own();
        return switch (question.askedFor()) {
            // in a table the unit stands in the header or the caption
            case NUMBER -> hasFigure(own, candidate.quote().contains("\t") ? List.of() : question.units());
            case DATE -> hasTime(own);
            case PERSON -> hasPerson(own) || candidate.quote().contains("\t");
            case LIST -> SEVERAL.matcher(candidate.quote()).find();
            case STATEMENT -> !question.asksWhy() || CAUSE.matcher(own).find();
        };
    }

    /** Title, note of adoption and sitting say when and where, but nothing else. */
    private static boolean isHead(Question question, Candidate candidate) {
        Provenance.ItemReference item = candidate.passage().provenance().item();
        boolean title = Plain.of(item.title()).contains(candidate.own());
        String byline = Plain.of(item.role().orElse("") + item.speaker().orElse(""));
        boolean isByline = question.askedFor() != AskedFor.PERSON && byline.equals(candidate.own());
        return title
                || isByline
                || (question.askedFor() != AskedFor.DATE
                        && OPENER.matcher(candidate.own()).matches());
    }

    /** Whether the text has a quantity in one of these units; any unit will do when none is named. */
    static boolean hasFigure(String own, List<String> units) {
        String text = LIST_NUMBER.matcher(own).replaceFirst("");
        boolean printed = FIGURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(figure -> !NO_QUANTITY.matcher(figure).matches())
                .anyMatch(figure -> isIn(figure, units));
        return printed
                || CHINESE_COUNT.matcher(text).results().map(MatchResult::group).anyMatch(count -> isIn(count, units));
    }

    static boolean hasPerson(String own) {
        return PERSON.matcher(own).find();
    }

    static boolean hasTime(String own) {
        return TIME.matcher(own).find();
    }

    /** The unit follows the number at once: 12平方公里 are no 公里, 300人次 no 人. */
    private static boolean isIn(String figure, List<String> units) {
        String unit = NUMBER.matcher(figure).replaceFirst("");
        return units.isEmpty()
                || units.stream().anyMatch(wanted -> unit.startsWith(wanted) && !unit.startsWith("人次"))
                || units.stream().anyMatch(wanted -> wanted.equals("人次") && unit.startsWith("人次"));
    }
}
