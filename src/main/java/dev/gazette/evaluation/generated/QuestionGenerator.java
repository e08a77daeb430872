package dev.gazette.evaluation.generated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses questions of all forms, as many of each as there are. */
public final class QuestionGenerator {
    private static final List<QuestionMaker> MAKERS = List.of(
            new FigureQuestions(),
            new DateQuestions(),
            new PersonQuestions(),
            new ListQuestions(),
            new CellQuestions(),
            new YesNoQuestions(),
            new ComparisonQuestions(),
            new AppointmentQuestions(),
            new AttendanceQuestions());

    /** No reader writes more. */
    private static final int LONGEST = 100;

    private QuestionGenerator() {}

    /**
     * The same questions for the same material, number and seed.
     *
     * @param most how many are wanted; fewer when the material gives no more
     */
    public static List<GeneratedQuestion> questions(Material material, int most, long seed) {
        List<Deque<GeneratedQuestion>> pools = pools(material, seed);
        List<GeneratedQuestion> chosen = new ArrayList<>();
        while (chosen.size() < most && pools.stream().anyMatch(pool -> !pool.isEmpty())) {
            for (Deque<GeneratedQuestion> pool : pools) {
                if (!pool.isEmpty() && chosen.size() < most) {
                    chosen.add(pool.pop());
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** All questions of each form in an order that the seed decides. */
    private static List<Deque<GeneratedQuestion>> pools(Material material, long seed) {
        Map<QuestionForm, List<GeneratedQuestion>> byForm = new EnumMap<>(QuestionForm.class);
        Set<String> seen = new HashSet<>();
        all(material)
                .filter(question -> question.text().length() <= LONGEST && seen.add(question.text()))
                .forEach(question -> byForm.computeIfAbsent(question.form(), none -> new ArrayList<>())
                        .add(question));
        Random order = new Random(seed);
        List<Deque<GeneratedQuestion>> pools = new ArrayList<>();
        byForm.values().forEach(questions -> {
            Collections.shuffle(questions, order);
            pools.add(new ArrayDeque<>(questions));
        });
        return pools;
    }

    private static Stream<GeneratedQuestion> all(Material material) {
        List<GeneratedQuestion> direct =
                MAKERS.stream().flatMap(maker -> maker.questions(material)).toList();
        return Stream.concat(
                direct.stream(), direct.stream().flatMap(question -> NearMisses.of(question, material.places())));
    }
}
