package dev.gazette.api;

import dev.gazette.answer.Answerer;
import dev.gazette.answer.FollowUp;
import dev.gazette.answer.Turn;
import dev.gazette.index.Archive;
import dev.gazette.retrieval.SearchFilters;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the body of a question into its answer, for the plain and the streaming route alike. */
@ApplicationScoped
class Asking {
    private final Answerer answerer;
    private final Archive archive;
    private final MeterRegistry meters;
    private final FailedSearches failed;
    private final Conversations conversations;

    Asking(
            Answerer answerer,
            Archive archive,
            MeterRegistry meters,
            FailedSearches failed,
            Conversations conversations) {
        this.answerer = answerer;
        this.archive = archive;
        this.meters = meters;
        this.failed = failed;
        this.conversations = conversations;
    }

    /** Checks the body; throws {@link ProblemException} when it breaks a rule. */
    Question check(@Nullable AskRequest body) {
        AskRequest present = BodyProblems.required(body);
        return new Question(present.checkedQuestion(), present.checkedFilters(), present.checkedConversationId());
    }

    AskResponse answer(Question question) {
        Stopwatch watch = Stopwatch.start();
        var conversation = conversations.open(question.conversationId());
        String understood = FollowUp.standalone(conversation.turns(), question.text());
        var answer = answerer.answer(understood, question.filters());
        conversations.add(conversation.id(), Turn.of(understood, answer));
        var envelope = new AskResponse.Envelope(
                conversation.id(),
                understood.equals(question.text()) ? null : understood,
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
    record Question(String text, SearchFilters filters, Optional<String> conversationId) {}
}
