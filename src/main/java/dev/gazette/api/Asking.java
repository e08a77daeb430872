package dev.gazette.api;

import dev.gazette.answer.Answerer;
import dev.gazette.index.Archive;
import dev.gazette.retrieval.SearchFilters;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the body of a question into its answer, for the plain and the streaming route alike. */
@ApplicationScoped
class Asking {
    private final Answerer answerer;
    private final Archive archive;
    private final MeterRegistry meters;
    private final FailedSearches failed;

    Asking(Answerer answerer, Archive archive, MeterRegistry meters, FailedSearches failed) {
        this.answerer = answerer;
        this.archive = archive;
        this.meters = meters;
        this.failed = failed;
    }

    /** Checks the body; throws {@link ProblemException} when it breaks a rule. */
    Question check(@Nullable AskRequest body) {
        AskRequest present = BodyProblems.required(body);
        return new Question(present.checkedQuestion(), present.checkedFilters(), present.checkedConversationId());
    }

    AskResponse answer(Question question) {
        Stopwatch watch = Stopwatch.start();
        var answer = answerer.answer(question.text(), question.filters());
        var envelope = new AskResponse.Envelope(
                question.conversationId(),
                UUID.randomUUID().toString(),
                archive.version().orElse(""),
                watch.millis());
        AskResponse response = AskResponse.of(answer, envelope);
        meters.counter("gazette.answers", "status", response.status()).increment();
        if (response.status().equals(AskResponse.INSUFFICIENT)) {
            failed.add(FailedSearches.Kind.ASK, question.text());
        }
        return response;
    }

    /** A question that keeps the rules. */
    record Question(String text, SearchFilters filters, String conversationId) {}
}
