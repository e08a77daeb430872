package dev.gazette.evaluation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code ./gazette eval} is asked to do. {@code --corpus} is read by the entry point, which sets up an index of its
 * own for it.
 *
 * @param questions file or folder of question sets, empty for those of the installation
 * @param reports folder for the results, empty for a new one in {@code eval/reports/}
 * @param showsAll whether the questions of sets that are only scored stand in the report
 * @param candidates file for what answers were chosen from, instead of a run
 * @param generated what to ask instead of question sets, empty for a run with them
 * @param compared two results to compare instead of a run, or none
 */
record EvaluationOptions(
        Optional<Path> questions,
        Optional<Path> reports,
        boolean showsAll,
        Optional<Path> candidates,
        Optional<Generated> generated,
        List<Path> compared) {
    private static final long DEFAULT_SEED = 1;
    private static final int MOST_QUESTIONS = 1_000_000;
    static final String USAGE = """
            用法：./gazette eval [--questions 文件或文件夹] [--corpus 文件或文件夹] [--reports 文件夹] [--show-all]
                  ./gazette eval [--questions …] [--corpus …] --candidates 文件
                  ./gazette eval --generated 个数 [--seed 整数] [--corpus …] [--reports 文件夹]
                  ./gazette eval --compare 甲.json 乙.json""";

    EvaluationOptions {
        compared = List.copyOf(compared);
    }

    /** How many questions are generated, and from which seed. */
    record Generated(int questions, long seed) {}

    /** Reads the arguments; throws {@link EvaluationException} naming the one that is not understood. */
    static EvaluationOptions of(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Optional<Path> questions = Optional.empty();
        Optional<Path> reports = Optional.empty();
        boolean showsAll = false;
        Optional<Path> candidates = Optional.empty();
        OptionalInt generated = OptionalInt.empty();
        long seed = DEFAULT_SEED;
        List<Path> compared = List.of();
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--questions" -> questions = Optional.of(value(option, left));
                case "--corpus" -> value(option, left);
                case "--reports" -> reports = Optional.of(value(option, left));
                case "--show-all" -> showsAll = true;
                case "--candidates" -> candidates = Optional.of(value(option, left));
                case "--generated" -> generated = OptionalInt.of(positive(option, left));
                case "--seed" -> seed = number(option, left);
                case "--compare" -> compared = List.of(value(option, left), value(option, left));
                default -> throw new EvaluationException("不认识参数“" + option + "”。\n" + USAGE, null);
            }
        }
        Optional<Generated> asked =
                generated.isPresent() ? Optional.of(new Generated(generated.getAsInt(), seed)) : Optional.empty();
        return new EvaluationOptions(questions, reports, showsAll, candidates, asked, compared);
    }

    private static int positive(String option, Deque<String> left) {
        long number = number(option, left);
        if (number < 1 || number > MOST_QUESTIONS) {
            throw new EvaluationException("参数 " + option + " 要 1 到 " + MOST_QUESTIONS + " 之间的整数。\n" + USAGE, null);
        }
        return (int) number;
    }

    private static long number(String option, Deque<String> left) {
        String value = word(option, left);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new EvaluationException("参数 " + option + " 要整数，而不是“" + value + "”。\n" + USAGE, e);
        }
    }

    private static Path value(String option, Deque<String> left) {
        return Path.of(word(option, left));
    }

    private static String word(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new EvaluationException("参数 " + option + " 后面缺少值。\n" + USAGE, null);
        }
        return left.pop();
    }
}
