package dev.gazette.evaluation.generated;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same question about another year or another place, which the documents may not tell about. */
final class NearMisses {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?=年)");
    private static final int[] SHIFTS = {-1, 1, -2, 3, -7};

    private NearMisses() {}

    static Stream<GeneratedQuestion> of(GeneratedQuestion question, List<String> places) {
        return Stream.concat(
                Stream.of(
                        new GeneratedQuestion(QuestionForm.OTHER_YEAR, otherYear(question.text()), question.source())),
                otherPlace(question.text(), places).stream()
                        .map(text -> new GeneratedQuestion(QuestionForm.OTHER_PLACE, text, question.source())));
    }

    private static String otherYear(String question) {
        int shift = SHIFTS[Math.floorMod(question.hashCode(), SHIFTS.length)];
        Matcher year = YEAR.matcher(question);
        return year.find()
                ? YEAR.matcher(question)
                        .replaceAll(found -> String.valueOf(Integer.parseInt(found.group("year")) + shift))
                : 2020 + shift + "年" + question;
    }

    /** Only when the question names a place and another one is known. */
    private static Optional<String> otherPlace(String question, List<String> places) {
        Optional<String> named = places.stream().filter(question::contains).findFirst();
        List<String> others =
                places.stream().filter(place -> !question.contains(place)).toList();
        return named.filter(place -> !others.isEmpty())
                .map(place -> question.replace(place, others.get(Math.floorMod(question.hashCode(), others.size()))));
    }
}
