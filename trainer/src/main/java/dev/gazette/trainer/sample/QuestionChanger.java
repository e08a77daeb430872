package dev.gazette.trainer.sample;

import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;

/** Puts another year, number, person or place into a question, so that its passage no longer answers it. */
final class QuestionChanger {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?=年)");
    private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十])(?=[届次任代条章期个名位])");
    private static final Pattern PERSON_ASKED = Pattern.compile("谁|哪位|哪一位|何人|哪个人");
    private static final Pattern PLACE_ASKED = Pattern.compile("哪里|何处|哪个国家|哪国|哪座城市|哪个城市|什么地方|哪个地方|哪个地区|哪一国");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5·]{2,10}");
    private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final int TRIES = 8;

    private final List<List<String>> names;
    private final RandomGenerator random;

    /** Takes the names from the set's own answers. */
    QuestionChanger(ReadingSet set, RandomGenerator random) {
        this.random = random;
        names = List.of(answers(set, PERSON_ASKED), answers(set, PLACE_ASKED));
    }

    private static List<String> answers(ReadingSet set, Pattern asked) {
        TreeSet<String> found = new TreeSet<>();
        for (Question question : set.questions()) {
            if (!question.kind().equals("official") && asked.matcher(question.text()).find()) {
                String answer = set.answer(question);
                if (NAME.matcher(answer).matches()) {
                    found.add(answer);
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * The question about something else.
     *
     * @param shown what the network will see of the passage: must hold the words that are replaced
     * @param passage the whole passage: must not hold the new ones
     */
    Optional<String> changed(String question, String shown, String passage) {
        Optional<String> named = name(question, shown, passage);
        if (named.isPresent() && random.nextBoolean()) {
            return named;
        }
        return year(question, shown, passage)
                .or(() -> ordinal(question, shown, passage))
                .or(() -> named);
    }

    private Optional<String> year(String question, String shown, String passage) {
        Matcher found = YEAR.matcher(question);
        if (!found.find() || !shown.contains(found.group())) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            int shift = (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1);
            String year = Integer.toString(Integer.parseInt(found.group()) + shift);
            if (!passage.contains(year)) {
                return Optional.of(question.replace(found.group(), year));
            }
        }
        return Optional.empty();
    }

    private Optional<String> ordinal(String question, String shown, String passage) {
        Matcher found = ORDINAL.matcher(question);
        if (!found.find() || !shown.contains(found.group())) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            String other = "第" + DIGITS.get(random.nextInt(DIGITS.size()));
            if (!passage.contains(other)) {
                return Optional.of(question.replace(found.group(), other));
            }
        }
        return Optional.empty();
    }

    private Optional<String> name(String question, String shown, String passage) {
        for (List<String> kind : names) {
            Optional<String> said = kind.stream()
                    .filter(name -> question.contains(name) && shown.contains(name))
                    .max(Comparator.comparingInt(String::length));
            if (said.isPresent()) {
                String other = kind.get(random.nextInt(kind.size()));
                boolean apart = !passage.contains(other) && !other.contains(said.get()) && !question.contains(other);
                return apart ? Optional.of(question.replace(said.get(), other)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
