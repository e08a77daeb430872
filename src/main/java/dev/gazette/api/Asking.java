package dev.gazette.api;

import dev.gazette.answer.Answerer;
import dev.gazette.answer.FollowUp;
import dev.gazette.answer.Turn;
import dev.gazette.index.Archive;
import dev.gazette.retrieval.SearchFilters;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the body of a question into its answer, for the plain and the streaming route alike. */
@ApplicationScoped
public class Asking {
    private final Answerer answerer;
    private final Archive archive;
    private final MeterRegistry meters;
    private final FailedSearches failed;
    private final Conversations conversations;
    private final ExecutorService executor;

    Asking(
            Answerer answerer,
            Archive archive,
            MeterRegistry meters,
            FailedSearches failed,
            Conversations conversations,
            @VirtualThreads ExecutorService executor) {
        this.answerer = answerer;
        this.archive = archive;
        this.meters = meters;
        this.failed = failed;
        this.conversations = conversations;
        this.executor = executor;
    }

    /** Checks the body; throws {@link ProblemException} when it breaks a rule. */
    Question check(@Nullable AskRequest body) {
        AskRequest present = BodyProblems.required(body);
        return new Question(
                present.checkedQuestion(), present.checkedFilters(), present.checkedConversationId(), Optional.empty());
    }

    /** Answers a question that keeps the rules. */
    public AskResponse answer(Question question) {
        Stopwatch watch = Stopwatch.start();
        Conversations.Conversation conversation = conversationOf(question);
        String understood = FollowUp.standalone(conversation.turns(), question.text());
        var answer = answerer.answer(understood, question.filters());
        if (question.brought().isEmpty()) {
            conversations.add(conversation.id(), Turn.of(understood, answer));
        }
        var envelope = new AskResponse.Envelope(
                question.brought().isPresent() ? null : conversation.id(),
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

    /** The same in steps, on a thread of the executor; whoever stops listening stops the work. */
    public Multi<AskEvent> events(Question question) {
        return Multi.createFrom().items(() -> events(answer(question))).runSubscriptionOn(executor);
    }

    private Conversations.Conversation conversationOf(Question question) {
        return question.brought()
                .map(turns -> new Conversations.Conversation("", turns))
                .orElseGet(() -> conversations.open(question.conversationId()));
    }

    private static Stream<AskEvent> events(AskResponse response) {
        Stream<AskEvent> tokens = Pieces.of(response.answer()).stream().map(AskEvent.Token::new);
        return Stream.of(
                        Stream.of(new AskEvent.Citations(response.citations())),
                        tokens,
                        Stream.of(new AskEvent.Answered(response)))
                .flatMap(events -> events);
    }

    /**
     * A question that keeps the rules.
     *
     * @param brought earlier turns that came with the question, oldest first; nothing is kept of such a conversation
     */
    public record Question(
            String text, SearchFilters filters, Optional<String> conversationId, Optional<List<Turn>> brought) {
        public Question {
            brought = brought.map(List::copyOf);
        }

        /** The next question of a conversation that the caller keeps. */
        public static Question after(List<Turn> turns, String text) {
            return new Question(text, SearchFilters.NONE, Optional.empty(), Optional.of(turns));
        }
    }
}
