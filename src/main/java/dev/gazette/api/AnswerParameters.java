package dev.gazette.api;

import dev.gazette.api.answers.AnswerRecord;
import dev.gazette.api.answers.AnswerStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of given answers as they arrive. */
public record AnswerParameters(
        @Parameter(description = "不早于这一天，年-月-日") @RestQuery @Nullable String from,

        @Parameter(description = "不晚于这一天，年-月-日") @RestQuery @Nullable String to,

        @Parameter(description = "answered 或 insufficient") @RestQuery @Nullable String status,

        @Parameter(description = "问题里的字词，最多 500 字；空格、标点、全半角和繁简不计") @RestQuery @Nullable String q,

        @Parameter(description = "第几页，从 1 起") @RestQuery @Nullable String page,

        @Parameter(description = "每页条数，1-50，默认 20") @RestQuery @Nullable String size) {
    private static final int SIZE_DEFAULT = 20;
    private static final int SIZE_MAX = 50;
    private static final Map<String, Optional<String>> STATUSES = Map.of(
            AskResponse.ANSWERED, Optional.of(AskResponse.ANSWERED),
            AskResponse.INSUFFICIENT, Optional.of(AskResponse.INSUFFICIENT));

    /** What these parameters ask for; throws {@link ProblemException} when they break a rule. */
    Checked checked() {
        Optional<LocalDate> first = Checks.date("from", from);
        Optional<LocalDate> last = Checks.date("to", to);
        Checks.order(first, last);
        String words = q == null ? "" : q.strip();
        Checks.atMost("q", words, Checks.TEXT_MAX);
        int pageSize = Checks.number("size", size, SIZE_DEFAULT, SIZE_MAX);
        int pageNumber = Checks.number("page", page, 1, Checks.WINDOW);
        Checks.window(pageNumber, pageSize);
        return new Checked(
                new AnswerStore.Period(first, last),
                Checks.oneOf("status", status, Optional.empty(), STATUSES),
                QuestionForm.of(words),
                new Page(pageNumber, pageSize));
    }

    /**
     * Parameters that keep the rules.
     *
     * @param words part of the question in the form of {@link QuestionForm}
     */
    record Checked(AnswerStore.Period period, Optional<String> status, String words, Page page) {
        boolean isAbout(AnswerRecord answered) {
            return QuestionForm.of(answered.question()).contains(words)
                    || QuestionForm.of(answered.asUnderstood()).contains(words);
        }

        boolean hasStatus(AnswerRecord answered) {
            return status.filter(wanted -> !wanted.equals(answered.status())).isEmpty();
        }
    }

    /** A page, counted from 1. */
    record Page(int number, int size) {
        <T> List<T> of(List<T> all) {
            int begin = Math.min(all.size(), (number - 1) * size);
            return all.subList(begin, Math.min(all.size(), begin + size));
        }
    }
}
