package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Answers a question of a conversation. What it is about is often left out, and rules alone do not always tell; so when the
 * likeliest reading finds no good answer, the others are asked too, and the printed words decide.
 */
@ApplicationScoped
public class DialogueAnswerer {
    /** An answer with so much confidence is taken without asking further. */
    private static final double GOOD = 0.5;

    /** Another reading than the likeliest must be so much better than an answer that is there already. */
    private static final double BETTER = 0.2;

    private final Answerer answerer;

    DialogueAnswerer(Answerer answerer) {
        this.answerer = answerer;
    }

    /**
     * Answers or declines.
     *
     * @param earlier earlier turns, oldest first; the question is answered as it stands when there are none
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    public Understood answer(List<Turn> earlier, String question, SearchFilters filters) {
        List<String> readings = FollowUp.readings(earlier, question);
        String likeliest = readings.getFirst();
        Answer first = answerer.answer(likeliest, filters);
        double known = confidence(first);
        if (known >= GOOD) {
            return new Understood(likeliest, first);
        }
        for (String reading : readings.subList(1, readings.size())) {
            Answer answer = answerer.answer(reading, filters);
            if (confidence(answer) >= Math.max(GOOD, known + BETTER)) {
                return new Understood(reading, answer);
            }
        }
        return new Understood(likeliest, first);
    }

    private static double confidence(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.confidence();
            case Answer.Declined declined -> 0;
        };
    }

    /**
     * An answer and the question to which it is one.
     *
     * @param question the question in a form that needs no earlier one
     */
    public record Understood(String question, Answer answer) {
        public Understood {
            requireNonNull(question, "question is null");
            requireNonNull(answer, "answer is null");
        }
    }
}
