package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question about who has an office, or which office somebody has, and about nothing else: 某局局长是谁, 某人是谁. A pure function
 * of its words.
 *
 * @param described the office, or the person
 * @param post the post that the description ends with, empty where it may be a person
 */
record OfficeQuestion(String described, Optional<String> post) {
    private static final String POLITE = "^(?:请问|我想问一?下?|问一下)?,?(?:现在|目前|现任|眼下|你们|咱们?|我们?)*的?";
    private static final String END = "(?:的|啊|呀|呢|来着)?[?]?$";
    private static final String WHO = "(?:谁|哪位|哪个人|什么人)";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(POLITE + "(\\p{IsHan}{2,20}?)(?:现在|目前)?(?:是|由|叫|姓|为)" + "(?:" + WHO
                    + "|什么名字?|啥名字?|哪一?个)(?:担任|在当|当)?" + END),
            Pattern.compile(POLITE + WHO + "(?:是|担任|在?当)(?:现在的|现任的?|目前的)?(\\p{IsHan}{2,20}?)" + END),
            Pattern.compile(
                    POLITE + "(\\p{IsHan}{2,8}?)(?:同志|这个人|这位)?(?:现在|目前)?(?:是(?:干|做)(?:什么|啥)|(?:担任|任|是|当)?(?:着|了)?"
                            + "(?:什么|啥|哪些|哪个)(?:职[务位]|官|领导|干部)|的?职[务位](?:是什么|是啥)?|是哪个(?:单位|部门|局))" + END));

    /** Characters of an organ that its short forms keep: 公安 of 公安局, which may be 公安分局. */
    private static final int ORGAN = 2;

    OfficeQuestion {
        requireNonNull(described, "described is null");
        requireNonNull(post, "post is null");
    }

    /** Reads a question in the form of {@link Plain}; empty when it asks for something else. */
    static Optional<OfficeQuestion> read(String question) {
        return SHAPES.stream()
                .map(shape -> shape.matcher(question))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(words -> !RecordQuestion.speaksOfAct(words))
                .findFirst()
                .map(words ->
                        new OfficeQuestion(words, RecordQuestion.post(words).filter(words::endsWith)));
    }

    /** Whether words name the post itself: who is 副区长 is not 区长. */
    boolean isPostIn(String words) {
        return post.map(name -> Pattern.compile("(?<!副)" + Pattern.quote(name)).matcher(words))
                .map(Matcher::find)
                .orElse(true);
    }

    /** Whether words name the post as that of the organ, if one is said: 公安局副局长 beside another 局长 does not. */
    boolean isNamedIn(String words) {
        return isPostIn(words)
                && post.stream()
                        .allMatch(name -> RecordQuestion.organs(described).stream()
                                .map(organ -> organ.substring(0, ORGAN))
                                .allMatch(organ ->
                                        ofOrgan(organ, name).matcher(words).find()));
    }

    private static Pattern ofOrgan(String organ, String post) {
        return Pattern.compile(Pattern.quote(organ) + "[^、,;\\s副]{0,12}" + Pattern.quote(post));
    }
}
