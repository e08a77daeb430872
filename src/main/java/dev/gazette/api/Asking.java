package dev.gazette.api;

import dev.gazette.answer.Citation;
import dev.gazette.answer.DialogueAnswerer;
import dev.gazette.answer.FollowUp;
import dev.gazette.answer.Turn;
import dev.gazette.api.AnswerLog.Making;
import dev.gazette.api.AskResponse.CitationView;
import dev.gazette.api.Conversations.Conversation;
import dev.gazette.generation.AnswerListener;
import dev.gazette.generation.GeneratedAnswer;
import dev.gazette.generation.GenerativeAnswerer;
import dev.gazette.generation.Notice;
import dev.gazette.index.Archive;
import dev.gazette.retrieval.SearchFilters;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns the body of a question into its answer, for the plain and the streaming route alike. */
@ApplicationScoped
public class Asking {
    private final DialogueAnswerer answerer;
    private final GenerativeAnswerer generative;
    private final AnswerModes modes;
    private final Archive archive;
    private final MeterRegistry meters;
    private final FailedSearches failed;
    private final Conversations conversations;
    private final AnswerLog log;
    private final ExecutorService executor;

    Asking(
            DialogueAnswerer answerer,
            GenerativeAnswerer generative,
            AnswerModes modes,
            Archive archive,
            MeterRegistry meters,
            FailedSearches failed,
            Conversations conversations,
            AnswerLog log,
            @VirtualThreads ExecutorService executor) {
        this.answerer = answerer;
        this.generative = generative;
        this.modes = modes;
        this.archive = archive;
        this.meters = meters;
        this.failed = failed;
        this.conversations = conversations;
        this.log = log;
        this.executor = executor;
    }

    /** Checks the body; throws {@link ProblemException} when it breaks a rule. */
    Question check(@Nullable AskRequest body) {
        AskRequest present = BodyProblems.required(body);
        return new Question(
                present.checkedQuestion(),
                present.checkedFilters(),
                present.checkedConversationId(),
                Optional.empty(),
                Optional.of(modes.chosen(present.mode())));
    }

    /** Checks a question and answers it; throws {@link ProblemException} when it breaks a rule. */
    public AskResponse answer(@Nullable AskRequest body) {
        return answer(check(body));
    }

    private AskResponse answer(Question question) {
        return answer(question, AnswerListener.NONE);
    }

    private AskResponse answer(Question question, AnswerListener listener) {
        Stopwatch watch = Stopwatch.start();
        Optional<Conversation> kept = question.brought().isPresent()
                ? Optional.empty()
                : Optional.of(conversations.open(question.conversationId()));
        List<Turn> turns =
                question.brought().orElseGet(() -> kept.map(Conversation::turns).orElse(List.of()));
        Made made =
                switch (question.mode().orElseGet(modes::usual)) {
                    case GENERATIVE -> generated(turns, question, listener);
                    case EXTRACTIVE -> printed(turns, question);
                };
        String understood = made.understood;
        GeneratedAnswer answer = made.answer;
        kept.ifPresent(open -> conversations.add(open, question.text(), Turn.of(understood, answer.answer())));
        var envelope = new AskResponse.Envelope(
                kept.map(open -> open.id().value()).orElse(null),
                understood.equals(question.text()) ? null : understood,
                log.newId(),
                archive.version().orElse(""),
                watch.millis());
        AskResponse response = AskResponse.of(answer, envelope);
        log.record(question, answer.answer(), response, Making.of(answer));
        meters.counter("gazette.answers", "status", response.status()).increment();
        if (response.status().equals(AskResponse.INSUFFICIENT)) {
            failed.add(FailedSearches.Kind.ASK, question.text());
        }
        return response;
    }

    /** Operators see how often a model's words could not be used as they were. */
    private GeneratedAnswer counted(GeneratedAnswer answer) {
        String outcome = answer.notice().map(Notice::name).orElse("as_worded").toLowerCase(Locale.ROOT);
        meters.counter("gazette.generated.answers", "outcome", outcome).increment();
        return answer;
    }

    private Made generated(List<Turn> turns, Question question, AnswerListener listener) {
        String understood = FollowUp.standalone(turns, question.text());
        return new Made(understood, counted(generative.answer(understood, question.filters(), listener)));
    }

    private Made printed(List<Turn> turns, Question question) {
        DialogueAnswerer.Understood understood = answerer.answer(turns, question.text(), question.filters());
        return new Made(understood.question(), GeneratedAnswer.printed(understood.answer()));
    }

    /** An answer and the question as it was understood for it. */
    private record Made(String understood, GeneratedAnswer answer) {}

    /** The same on a thread of the executor; whoever stops listening stops the work. */
    Uni<AskResponse> answered(Question question) {
        return Uni.createFrom().emitter(emitter -> {
            Future<?> work = executor.submit(() -> {
                try {
                    emitter.complete(answer(question));
                } catch (RuntimeException | Error failure) {
                    emitter.fail(failure);
                }
            });
            emitter.onTermination(() -> work.cancel(true));
        });
    }

    /** The same in steps, on a thread of the executor; whoever stops listening stops the work. */
    public Multi<AskEvent> events(Question question) {
        return Multi.createFrom().emitter(emitter -> {
            Future<?> work = executor.submit(() -> tell(question, emitter));
            emitter.onTermination(() -> work.cancel(true));
        });
    }

    private void tell(Question question, MultiEmitter<? super AskEvent> emitter) {
        try {
            AskResponse response = answer(question, new Told(emitter));
            if (!response.isGenerative()) {
                emitter.emit(new AskEvent.Citations(response.citations()));
                Pieces.of(response.answer()).forEach(piece -> emitter.emit(new AskEvent.Token(piece)));
            }
            emitter.emit(new AskEvent.Answered(response));
            emitter.complete();
        } catch (RuntimeException | Error failure) {
            // who has gone away needs no error, and hears of none
            if (!emitter.isCancelled()) {
                emitter.fail(failure);
            }
        }
    }

    /** Passes on what is released, as it comes. */
    private record Told(MultiEmitter<? super AskEvent> emitter) implements AnswerListener {
        @Override
        public void found(List<Citation> passages) {
            emitter.emit(new AskEvent.Citations(
                    passages.stream().map(CitationView::of).toList()));
        }

        @Override
        public void released(String words) {
            emitter.emit(new AskEvent.Token(words));
        }
    }

    /**
     * A question that keeps the rules.
     *
     * @param brought earlier turns that came with the question, oldest first; nothing is kept of such a conversation
     * @param mode who words the answer; empty when that is left to the service
     */
    public record Question(
            String text,
            SearchFilters filters,
            Optional<String> conversationId,
            Optional<List<Turn>> brought,
            Optional<AnswerMode> mode) {
        public Question {
            brought = brought.map(List::copyOf);
        }

        /** The next question of a conversation that the caller keeps. */
        public static Question after(List<Turn> turns, String text) {
            return new Question(text, SearchFilters.NONE, Optional.empty(), Optional.of(turns), Optional.empty());
        }
    }
}
