package dev.gazette.answer;

import dev.gazette.gazette.SessionNumbers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer must be about: the period, the session and the place that the question names. Words that fit the topic
 * but another year, sitting or district are the commonest wrong answer, so these are conditions and not scores.
 */
final class Constraints {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年|[—~至])");
    /** Years from one to another, unless they name a plan. */
    private static final Pattern YEARS_TOGETHER = Pattern.compile(
            "(?:19|20)\\d{2}年?[-—–~至到]{1,2}(?:19|20)\\d{2}(?!年?(?:度|采暖季)|\\p{IsHan}{0,20}(?:计划|规划|方案|行动|学年))");

    /** Years that are told from the one in which it was said, and not only as what it is compared with. */
    private static final Pattern TOLD_YEAR = Pattern.compile("(?<![比较与和同于跟])(?:今年|本年|去年|上年)(?!同期)");

    private static final Pattern YEAR_BY_YEAR = Pattern.compile("分别|依次|逐年|当年");
    private static final Pattern SEVERAL_YEARS =
            Pattern.compile("累计|以来|期间|[-–至到—~]|[两二三四五六七八九十\\d]年(?:来|间|里|内|共|总|合计)|规划|计划|行动");
    private static final Pattern KIND = Pattern.compile("哪一?[个条座所家]?(路|街|镇|乡|村|桥|站|省|市|县|区)(?!里|内|委|政)");

    private static final Pattern COMPARED = Pattern.compile("[比较增减]|为|基期");
    private static final Pattern VALUE = Pattern.compile("目标|决算|预算|执行|实际|完成|当年|本年|今年|数$|[比较增减]|基期");

    private Constraints() {}

    static boolean hold(Question question, Candidate candidate) {
        return question.years().stream()
                        .allMatch(year -> isOfYear(candidate, year) && !isOfYearsTogether(question, candidate, year))
                && question.session()
                        .map(session -> isOfSession(candidate, session))
                        .orElse(true)
                && question.codes().stream().allMatch(code -> isOfCode(question, candidate, code));
    }

    /** The words name it, or those beside them do while they name no other. */
    private static boolean isOfCode(Question question, Candidate candidate, String code) {
        return isNamed(code, candidate.own())
                || (isNamed(code, candidate.near())
                        && QuestionReader.codes(candidate.own()).stream()
                                .filter(other -> !question.codes().contains(other))
                                .noneMatch(other -> areAlike(code, other)));
    }

    private static boolean areAlike(String code, String other) {
        return code.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
    }

    /** A number answers only when it is a number of what was asked about; a row is told apart by its title. */
    static boolean isOfFocus(Question question, Candidate candidate) {
        boolean row = candidate.quote().contains("\t");
        return question.askedFor() != AskedFor.NUMBER
                || row
                || question.focus()
                        .map(focus -> Coverage.names(focus.forms(), candidate))
                        .orElse(true);
    }

    /** 哪条路 is answered by words that name a road. */
    static boolean isOfSort(Question question, Candidate candidate) {
        Matcher kind = KIND.matcher(question.text());
        return !kind.find()
                || candidate.own().contains(kind.group(1))
                || candidate.near().contains(kind.group(1));
    }

    /** A row is of the years that its columns are of, unless one of them is of a period that the header leaves out. */
    private static boolean hasOtherColumns(Candidate candidate, String year) {
        List<String> columns = TableCell.header(candidate);
        boolean isOfAnyYear = columns.stream()
                .anyMatch(column ->
                        YEAR.matcher(column).find() && !COMPARED.matcher(column).find());
        boolean isOpen = columns.stream()
                .anyMatch(column -> VALUE.matcher(column).find()
                        && (COMPARED.matcher(column).find()
                                || !YEAR.matcher(column).find()));
        return isOfAnyYear && !isOpen && columns.stream().noneMatch(column -> column.contains(year));
    }

    /** A figure of several years together is none of the last of them. */
    private static boolean isOfYearsTogether(Question question, Candidate candidate, String year) {
        return question.askedFor() == AskedFor.NUMBER
                && !SEVERAL_YEARS.matcher(question.text()).find()
                && candidate.own().contains(year)
                && !YEAR_BY_YEAR.matcher(candidate.own()).find()
                && !YEARS_TOGETHER.matcher(candidate.own()).replaceAll("").contains(year);
    }

    /** The year is printed with the words; or they print no year and were spoken in it. */
    private static boolean isOfYear(Candidate candidate, String year) {
        if (candidate.own().contains(year) || isTold(candidate, year)) {
            return true;
        }
        if (hasOtherColumns(candidate, year)) {
            return false;
        }
        boolean otherYear = YEAR.matcher(candidate.own()).find();
        return !otherYear
                && (candidate.near().contains(year)
                        || candidate.around().contains(year)
                        || candidate.meetingYear().map(year::equals).orElse(false)
                        || candidate.beside().contains(year));
    }

    private static boolean isTold(Candidate candidate, String year) {
        Optional<Integer> spoken = candidate.meetingYear().map(Integer::valueOf);
        return TOLD_YEAR
                .matcher(candidate.own())
                .results()
                .anyMatch(told -> TimeWords.in(told.group(), spoken).contains(year));
    }

    /** The code itself and not the end or beginning of a longer one: 1号线 is not 11号线. */
    private static boolean isNamed(String code, String text) {
        return Pattern.compile("(?<![a-z\\d])" + Pattern.quote(code) + "(?!\\d)")
                .matcher(text)
                .find();
    }

    private static boolean isOfSession(Candidate candidate, int session) {
        return candidate
                        .passage()
                        .provenance()
                        .session()
                        .map(own -> own == session)
                        .orElse(false)
                || SessionNumbers.in(candidate.own()).contains(session);
    }

    static boolean isOfSmallPlaces(Question question, Candidate candidate) {
        List<SmallPlace> places = SmallPlace.in(question.text());
        return places.isEmpty() || places.stream().anyMatch(place -> place.isMeantBy(candidate));
    }

    /** Whether all places of the question are such that no words, nor what stands beside or above them, know of. */
    static boolean nameUnknownPlaces(Question question, List<Candidate> candidates) {
        return !question.places().isEmpty()
                && question.places().stream()
                        .flatMap(place -> forms(question, place))
                        .noneMatch(place -> candidates.stream().anyMatch(candidate -> isKnownTo(candidate, place)));
    }

    /** The place as it was typed and as it was probably meant. */
    private static Stream<String> forms(Question question, String place) {
        return Stream.concat(
                Stream.of(place),
                question.terms().stream()
                        .map(Question.WeightedTerm::forms)
                        .filter(forms -> forms.contains(place))
                        .flatMap(List::stream));
    }

    private static boolean isKnownTo(Candidate candidate, String place) {
        return isOfPlace(candidate, place)
                || candidate.passage().provenance().document().contains(stem(place));
    }

    static boolean isOfPlaces(Question question, Candidate candidate) {
        return question.places().stream().allMatch(place -> isOfPlace(candidate, place));
    }

    static String stem(String place) {
        String stem = place.replaceFirst("([壮回维]\\p{IsHan}{0,3})?自治[区州县]$|街道$|[区县市省镇乡村]$", "");
        return stem.length() > 1 ? stem : place;
    }

    private static boolean isOfPlace(Candidate candidate, String place) {
        String name = stem(place);
        return candidate.mentions(place)
                || candidate.mentions(name)
                || candidate.beside().contains(name);
    }
}
