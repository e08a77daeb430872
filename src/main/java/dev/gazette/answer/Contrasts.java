package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether words speak of the sibling of what is asked for: another rank (一级 for 三级), a part of the year for the whole. Such
 * words look most like the answer and are none.
 */
final class Contrasts {
    private static final Pattern RANK = Pattern.compile(
            "(?<![新上下同每这那哪分共各五.\\d一二三四五六七八九十])" + "([一二三四五六七八九十]{1,3}|\\d{1,2})(类|级|等|档|期|批|轮|阶段|季度|标段)(?![人会全间])");
    private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]{2,12})[”\"」』]");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("((?:19|20)\\d{2})年?(?:的)?全年|全年.{0,4}?((?:19|20)\\d{2})年");
    private static final String PART_OF_YEAR =
            "(?:的)?(?:上半年|下半年|前[一二两三四\\d]个?(?:季度|月)|[一二三四]季度|第[一二三四]季度|(?!12月(?:底|末|31日)|1月?[-至到—–~]12月)\\d{1,2}(?:月|[-至到—–~]\\d{1,2}月))";

    /** How the halves of a year are printed. */
    private static final Map<String, Pattern> HALVES = Map.of(
            "上半年", Pattern.compile("上半年|1月?[-至到—–~]6月|一至六月|前[六6]个月|6月(?:底|末|30日)|截[至止]6月"),
            "下半年", Pattern.compile("下半年|7月?[-至到—–~]12月"));

    /** A limit of age that names a group of people. */
    private static final Pattern AGE = Pattern.compile("([一二三四五六七八九十]{1,3}|\\d{1,3})周?岁(?:及|[(]含[)])?(以[上下])");

    private static final Pattern SHARE_ASKED = Pattern.compile("占比|比例|比重|人口(?:是|有)?多少");

    /** What takes in all of an area, by the kinds of places that such an area has within. */
    private static final Map<Pattern, Pattern> WHOLE_AREAS = Map.of(
            Pattern.compile("[区县]$"), Pattern.compile("全[国省市]|本市"),
            Pattern.compile("(?:街道|[镇乡])$"), Pattern.compile("全[国省市区县]|本[市区县]"),
            Pattern.compile("村$"), Pattern.compile("全[国省市区县镇乡]|本[市区县镇乡]"));

    private static final Pattern WHOLE_ASKED = Pattern.compile("全[国省市区县镇乡]");
    private static final Pattern COMPARED_WITH_WHOLE = Pattern.compile("(?:高于|低于|[占居列]|排名)全[国省市]");

    private Contrasts() {}

    /** Whether the words are about what is asked for as far as this can be told. */
    static boolean hold(Question question, Candidate candidate) {
        return isOfRank(question, candidate)
                && isOfAge(question, candidate)
                && isOfArea(question, candidate)
                && isOfWholeYear(question, candidate)
                && isOfHalf(question, candidate);
    }

    /** Those of 60 and above are others than those of 65 and above. */
    private static boolean isOfAge(Question question, Candidate candidate) {
        Set<String> asked = ages(question.text());
        Set<String> printed = ages(candidate.own());
        return !areCounted(question) || asked.isEmpty() || printed.isEmpty() || !Collections.disjoint(asked, printed);
    }

    private static Set<String> ages(String text) {
        return AGE.matcher(text)
                .results()
                .map(match -> number(match.group(1)) + match.group(2))
                .collect(Collectors.toSet());
    }

    /** A figure of the whole city is none of the district that is asked about, unless all above it is about the district. */
    private static boolean isOfArea(Question question, Candidate candidate) {
        String own = COMPARED_WITH_WHOLE.matcher(candidate.own()).replaceAll("");
        return question.askedFor() != AskedFor.NUMBER
                || WHOLE_ASKED.matcher(question.text()).find()
                || question.places().stream()
                        .filter(place -> !candidate.mentions(Constraints.stem(place)))
                        .noneMatch(place -> isOfWholeArea(place, own));
    }

    private static boolean isOfWholeArea(String place, String words) {
        String kind = place.substring(place.length() - 1);
        return !words.contains("全" + kind)
                && !words.contains("我" + kind)
                && !words.contains("本" + kind)
                && WHOLE_AREAS.entrySet().stream()
                        .filter(area -> area.getKey().matcher(place).find())
                        .anyMatch(area -> area.getValue().matcher(words).find());
    }

    private static boolean areCounted(Question question) {
        return question.units().stream().anyMatch(unit -> "人名位".contains(unit))
                || SHARE_ASKED.matcher(question.text()).find();
    }

    /** Ranks of one kind exclude each other; words without any may be about all of them. */
    private static boolean isOfRank(Question question, Candidate candidate) {
        Map<String, Set<String>> printed = ranks(candidate.own());
        return ranks(question.text()).entrySet().stream()
                .allMatch(asked -> !printed.containsKey(asked.getKey())
                        || !Collections.disjoint(asked.getValue(), printed.getOrDefault(asked.getKey(), Set.of())));
    }

    private static Map<String, Set<String>> ranks(String text) {
        return RANK.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        match -> match.group(2),
                        Collectors.mapping(match -> number(match.group(1)), Collectors.toSet())));
    }

    private static String number(String written) {
        OptionalInt value = ChineseNumerals.parse(written);
        return value.isPresent() ? Integer.toString(value.getAsInt()) : written;
    }

    /** A figure of the first seven months is none of the whole year. */
    private static boolean isOfWholeYear(Question question, Candidate candidate) {
        List<String> years = WHOLE_YEAR
                .matcher(question.text())
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
        return years.stream().noneMatch(year -> isPartOnly(year, candidate.own()));
    }

    private static boolean isPartOnly(String year, String text) {
        long named = Pattern.compile(year + "年").matcher(text).results().count();
        long part = Pattern.compile(year + "年" + PART_OF_YEAR)
                .matcher(text)
                .results()
                .count();
        return named > 0 && named == part;
    }

    private static boolean isOfHalf(Question question, Candidate candidate) {
        return question.askedFor() != AskedFor.NUMBER
                || HALVES.entrySet().stream()
                        .filter(half -> question.text().contains(half.getKey()))
                        .allMatch(half ->
                                List.of(candidate.own(), candidate.near(), candidate.around(), candidate.beside())
                                        .stream()
                                        .anyMatch(text ->
                                                half.getValue().matcher(text).find()));
    }

    /** Whether words or those around them have one of the terms that the question puts in quotes, in any form. */
    static boolean hasQuotedTerm(Question question, Candidate candidate) {
        List<String> quoted = QUOTED.matcher(question.text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        return quoted.isEmpty()
                || quoted.stream()
                        .flatMap(term -> forms(question, term))
                        .anyMatch(form ->
                                candidate.mentions(form) || candidate.beside().contains(form));
    }

    private static Stream<String> forms(Question question, String term) {
        return Stream.concat(
                Stream.of(term),
                question.terms().stream()
                        .filter(known -> known.forms().contains(term))
                        .flatMap(known -> known.forms().stream()));
    }
}
