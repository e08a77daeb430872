package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure beside a question that compares two. What its words have of the question is worked out once, since every two
 * figures are looked at.
 *
 * @param characters of the words that belong to it alone, without those that most words have
 * @param near characters of the question that these words or the quote have
 * @param all the same with the words around the quote
 * @param times that the words which belong to it alone name
 * @param askedTimes those of them that the question names too
 * @param qualifiers words that make of its measure another one, and that the question has not
 * @param sort above 0 when it is of the sort that is asked for, money or a share, and below when it is of another
 */
record AskedFigure(
        PlacedFigure placed,
        Set<Integer> characters,
        Set<Integer> near,
        Set<Integer> all,
        Set<String> times,
        Set<String> askedTimes,
        List<String> qualifiers,
        int sort) {
    private static final Pattern ASKING = Pattern.compile(
            "多少|几?个?百分点|几[个倍百千万亿家条位名所座处件项次户亩吨人岁天元点分米十]?|哪[一几]?[个家类种年边所座条]?|谁|相差|差距|差额|[升降涨跌增减]了|增长|增加|提高|提升|下降|减少|降低|上升|变动|变化|相比|对比|比较|分别|各自?|一共|大约|大概|请问|到底|究竟|是不是|有没有");
    private static final String STOP =
            "的了是有在到和与跟同比较及或也都就还又再更最从由向对把被让给个这那些么吗呢啊哦呀,。?!、:;\"“”()·-多少高低大小长短快慢差出来去能会要可" + "年月日上下中前后今末底初";
    private static final List<String> QUALIFIERS = Qualifiers.measures("预算", "最高", "最低", "每", "其中");
    private static final Pattern MONEY = Pattern.compile("元|钱|[百千]?万(?![人户吨亩辆])|亿|花|投资|经费|收入|支出|补贴|补助|费");
    private static final Pattern SHARE = Pattern.compile("率|比例|比重|百分|增幅|增速|占|[增涨降]得|几成");
    private static final int BRIEF = 2;

    AskedFigure {
        requireNonNull(placed, "placed is null");
        characters = Set.copyOf(characters);
        near = Set.copyOf(near);
        all = Set.copyOf(all);
        times = Set.copyOf(times);
        askedTimes = Set.copyOf(askedTimes);
        qualifiers = List.copyOf(qualifiers);
    }

    /** The characters of a question that say what is compared, and not that it is. */
    static Set<Integer> asked(Question question) {
        return characters(ASKING.matcher(question.text()).replaceAll(""));
    }

    /** @param asked what {@link #asked(Question)} gives for the question */
    static AskedFigure of(Question question, Set<Integer> asked, PlacedFigure placed) {
        Candidate candidate = placed.candidate();
        Optional<Integer> year = candidate.meetingYear().map(Integer::valueOf);
        Set<String> times = TimeWords.in(placed.own(), year);
        String near = placed.own() + candidate.own();
        return new AskedFigure(
                placed,
                characters(placed.own()),
                common(asked, characters(near)),
                common(asked, characters(near + candidate.near() + candidate.around())),
                times,
                common(times, TimeWords.in(question.text(), year)),
                QUALIFIERS.stream()
                        .filter(word ->
                                placed.own().contains(word) && !question.text().contains(word))
                        .toList(),
                sort(question, placed));
    }

    private static Set<Integer> characters(String words) {
        return words.chars()
                .filter(character -> STOP.indexOf(character) < 0 && !Character.isDigit(character))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    /** Money for a question about money, shares for one about shares. */
    private static int sort(Question question, PlacedFigure figure) {
        boolean money = MONEY.matcher(question.text()).find() && figure.isMoney();
        boolean share = !SHARE.matcher(question.text()).find() && figure.isShare();
        return (money ? 1 : 0) - (share ? 1 : 0);
    }

    /** How many words of the question belong to this figure and not to the other. */
    int telling(AskedFigure other) {
        long words = characters.stream()
                .filter(near::contains)
                .filter(character -> !other.characters.contains(character))
                .count();
        long told =
                askedTimes.stream().filter(time -> !other.times.contains(time)).count();
        return (int) (words + 2 * told);
    }

    /** Whether it has a time that the question names and the other has not. */
    boolean isTimedBeside(AskedFigure other) {
        return !other.times.containsAll(askedTimes);
    }

    /** Whether it has a time that the question does not name. */
    boolean isOfOtherTime() {
        return !askedTimes.containsAll(times);
    }

    /** What is planned is none of what was reached unless it is asked for. */
    boolean isPlanned() {
        return times.contains(TimeWords.GOAL_TIME) && !askedTimes.contains(TimeWords.GOAL_TIME);
    }

    /** Whether its words make another measure of it than the other one is of. */
    boolean isQualifiedBeside(AskedFigure other) {
        return qualifiers.stream().anyMatch(word -> !other.placed.own().contains(word));
    }

    /** 2020年安排: says no more than when. */
    boolean isBrief() {
        return placed.own().replaceAll("[^\\p{IsHan}]|[年月日至末底初]", "").length() <= BRIEF;
    }

    /** Where the question first speaks of this figure and not of the other; its end when it does not. */
    int mention(String question, AskedFigure other) {
        return characters.stream()
                .filter(character -> !other.characters.contains(character))
                .mapToInt(question::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(question.length());
    }
}
