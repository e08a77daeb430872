package dev.gazette.trainer.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the words of an answer are chosen and when they are trusted: ranking is a conditional logit over the candidates of
 * each question, brought to a probability; trust a logistic regression over the signals of the first candidate and its
 * lead.
 *
 * @param names the signals, in the order of the weights
 */
public record Fit(List<String> names, Linear ranking, Linear trust) {
    private static final double RANKING_PENALTY = 2;
    private static final double TRUST_PENALTY = 2;

    /** What trust knows beside the signals. */
    static final String MARGIN = "margin";

    /** Fits to questions. */
    public static Fit to(List<AskedQuestion> questions) {
        Set<String> found = new TreeSet<>(questions.getFirst().candidates().getFirst().signals().keySet());
        List<String> names = List.copyOf(found);
        Linear ranking = ranking(questions, names);
        List<Logistic.Example> examples = questions.stream()
                .map(question -> {
                    Chosen chosen = Chosen.of(question, ranking, names);
                    return new Logistic.Example(chosen.values(), chosen.right());
                })
                .toList();
        return new Fit(names, ranking, Logistic.fit(examples, TRUST_PENALTY));
    }

    /** The names of the weights of trust. */
    public List<String> trustNames() {
        List<String> all = new ArrayList<>(names);
        all.add(MARGIN);
        return all;
    }

    Chosen chosen(AskedQuestion question) {
        return Chosen.of(question, ranking, names);
    }

    double trustIn(Chosen chosen) {
        return trust.probability(chosen.values);
    }

    private static Linear ranking(List<AskedQuestion> questions, List<String> names) {
        List<Choice.Question> choices = new ArrayList<>();
        for (AskedQuestion question : questions) {
            if (question.hasRight()) {
                choices.add(choice(question, names));
            }
        }
        double[] weights = Choice.fit(choices, RANKING_PENALTY);
        List<Logistic.Example> scores = new ArrayList<>();
        for (Choice.Question choice : choices) {
            for (int i = 0; i < choice.right().length; i++) {
                double score = Choice.dot(choice.values()[i], weights);
                scores.add(new Logistic.Example(new double[] {score}, choice.right()[i]));
            }
        }
        Linear scale = Logistic.fit(scores, 0);
        double factor = scale.weights()[0];
        double[] scaled = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = weights[i] * factor;
        }
        return new Linear(scale.bias(), scaled);
    }

    private static Choice.Question choice(AskedQuestion question, List<String> names) {
        int size = question.candidates().size();
        double[][] values = new double[size][];
        boolean[] right = new boolean[size];
        for (int i = 0; i < size; i++) {
            values[i] = question.candidates().get(i).values(names);
            right[i] = question.isRight(question.candidates().get(i));
        }
        return new Choice.Question(values, right);
    }

    /**
     * The first words of a question.
     *
     * @param values their signals and their lead over the next
     * @param right whether they answer it
     */
    record Chosen(double[] values, boolean right) {
        static Chosen of(AskedQuestion question, Linear ranking, List<String> names) {
            List<AskedQuestion.Words> ranked = question.candidates().stream()
                    .sorted(Comparator.comparingDouble(words -> -ranking.probability(words.values(names))))
                    .toList();
            double[] signals = ranked.getFirst().values(names);
            double next = ranked.size() > 1 ? ranking.probability(ranked.get(1).values(names)) : 0;
            double[] values = java.util.Arrays.copyOf(signals, signals.length + 1);
            values[signals.length] = ranking.probability(signals) - next;
            return new Chosen(values, question.isRight(ranked.getFirst()));
        }
    }
}
