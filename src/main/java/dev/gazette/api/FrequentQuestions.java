package dev.gazette.api;

import dev.gazette.api.answers.AnswerRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups questions that are the same up to their {@link QuestionForm}; a follow-up counts as it was understood. */
final class FrequentQuestions {
    private FrequentQuestions() {}

    /**
     * Questions by how often they were asked; the one asked last comes first among equals.
     *
     * @param latestFirst the answers, the latest first
     * @param status only questions that were answered so at least once, by how often they were
     */
    static List<FrequentQuestion> of(List<Asked> latestFirst, Optional<String> status) {
        Map<String, List<Asked>> groups = new LinkedHashMap<>();
        for (Asked asked : latestFirst) {
            groups.computeIfAbsent(QuestionForm.of(asked.question()), form -> new ArrayList<>())
                    .add(asked);
        }
        Comparator<List<Asked>> often = Comparator.comparingLong(group -> count(group, status));
        return groups.values().stream()
                .filter(group -> count(group, status) > 0)
                .sorted(often.reversed())
                .map(FrequentQuestions::summary)
                .toList();
    }

    private static long count(List<Asked> group, Optional<String> status) {
        return group.stream()
                .filter(asked -> status.map(asked.status()::equals).orElse(true))
                .count();
    }

    private static FrequentQuestion summary(List<Asked> group) {
        Asked last = group.getFirst();
        return new FrequentQuestion(
                last.question(),
                group.size(),
                last.time(),
                last.answerId(),
                (double) count(group, Optional.of(AskResponse.INSUFFICIENT)) / group.size(),
                group.stream().mapToInt(Asked::up).sum(),
                group.stream().mapToInt(Asked::down).sum());
    }

    /**
     * A question that was answered once.
     *
     * @param up how many readers found the answer good
     * @param down how many found it bad
     */
    record Asked(String question, String time, String answerId, String status, int up, int down) {
        static Asked of(AnswerRecord answered, List<FeedbackLog.Entry> feedback) {
            return new Asked(
                    answered.asUnderstood(),
                    answered.time(),
                    answered.answerId(),
                    answered.status(),
                    (int) feedback.stream().filter(FeedbackLog.Entry::isUp).count(),
                    (int) feedback.stream().filter(FeedbackLog.Entry::isDown).count());
        }
    }

    /**
     * A question that was asked, however often.
     *
     * @param question as it was put last
     * @param last when it was asked last, UTC, ISO 8601
     * @param lastAnswerId the answer it got then
     * @param insufficientShare share of its answers that said that the documents do not say
     */
    public record FrequentQuestion(
            String question, int count, String last, String lastAnswerId, double insufficientShare, int up, int down) {}
}
