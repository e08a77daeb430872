package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final String SO_MANY = "[一二两三四五六七八九十\\d]{1,3}[个家名位项条所座处件]";
    private static final Pattern OTHERS =
            Pattern.compile("^那?么?(?:(?:另外|其他|其余|剩下的?|剩余的?)" + SO_MANY + "|还有" + SO_MANY + "(?:呢|是|在|叫|哪))");

    /** So many characters in a row are said by nothing else. */
    private static final int TELLING = 12;

    private static final String NO_OTHERS = "除前面已经回答的内容外，现有文件中没有找到其余的记载。下面是内容最接近的原文，仅供参考，不是答案。";

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
        if (first instanceof Answer.Grounded known && asksForOthers(question) && repeats(known, earlier)) {
            return new Understood(likeliest, new Answer.Declined(NO_OTHERS, known.nearest(), 0, known.considered()));
        }
        double sure = confidence(first);
        if (sure >= GOOD) {
            return new Understood(likeliest, first);
        }
        for (String reading : readings.subList(1, readings.size())) {
            Answer answer = answerer.answer(reading, filters);
            if (confidence(answer) >= Math.max(GOOD, sure + BETTER)) {
                return new Understood(reading, answer);
            }
        }
        return new Understood(likeliest, first);
    }

    /** 另外三个是哪里: those that were not named yet. */
    static boolean asksForOthers(String question) {
        return OTHERS.matcher(question).find();
    }

    /** Whether the words that decide were said to the last question already. */
    static boolean repeats(Answer.Grounded answer, List<Turn> earlier) {
        String decides =
                answer.text().lines().findFirst().map(AnswerWriter::unmarked).orElse("");
        return !earlier.isEmpty()
                && earlier.getLast()
                        .answer()
                        .filter(said -> says(said, decides))
                        .isPresent();
    }

    private static boolean says(String said, String words) {
        return said.lines().map(AnswerWriter::unmarked).anyMatch(words::equals)
                || (words.length() >= TELLING && said.contains(words));
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
