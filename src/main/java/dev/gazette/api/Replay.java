package dev.gazette.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.answer.Answer;
import dev.gazette.answer.Answerer;
import dev.gazette.api.answers.AnswerRecord;
import dev.gazette.generation.AnswerListener;
import dev.gazette.generation.GeneratedAnswer;
import dev.gazette.generation.GenerativeAnswerer;
import dev.gazette.index.Archive;
import dev.gazette.index.IndexFingerprints;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Asks a question again that was answered before, as it was understood then and with the same filters. No reader asked,
 * so it is not written down and not counted.
 */
@ApplicationScoped
class Replay {
    private final Answerer answerer;
    private final GenerativeAnswerer generative;
    private final Archive archive;
    private final AnswerLog log;

    Replay(Answerer answerer, GenerativeAnswerer generative, Archive archive, AnswerLog log) {
        this.answerer = answerer;
        this.generative = generative;
        this.archive = archive;
        this.log = log;
    }

    Replayed of(AnswerRecord then) {
        Stopwatch watch = Stopwatch.start();
        GeneratedAnswer answer = answer(then);
        AskResponse now = AskResponse.of(
                answer,
                new AskResponse.Envelope(
                        "",
                        then.understoodAs(),
                        then.answerId(),
                        archive.version().orElse(""),
                        watch.millis()));
        return new Replayed(AdminAnswerView.given(then), now, compared(then, answer.answer(), now));
    }

    /** In the mode of then, as far as there is a model now. */
    private GeneratedAnswer answer(AnswerRecord then) {
        SearchFilters filters = then.filters().toSearch();
        return AnswerMode.GENERATIVE.code().equals(then.mode())
                ? generative.answer(then.asUnderstood(), filters, AnswerListener.NONE)
                : GeneratedAnswer.printed(answerer.answer(then.asUnderstood(), filters));
    }

    private Comparison compared(AnswerRecord then, Answer answer, AskResponse now) {
        IndexFingerprints built = log.fingerprints(now.indexVersion());
        List<AnswerRecord.Cited> cited =
                AnswerLog.citations(answer).stream().map(AnswerRecord.Cited::of).toList();
        return new Comparison(
                now.status().equals(then.status()),
                now.answer().equals(then.answer()),
                cited.equals(then.citations()),
                new IndexState(then.indexVersion(), then.corpusFingerprint(), then.definitionFingerprint()),
                new IndexState(now.indexVersion(), built.corpus(), built.definition()));
    }

    /** The answer of then, as it was given with question and time, the answer of now, and what differs. */
    public record Replayed(JsonNode then, AskResponse now, Comparison comparison) {}

    /**
     * What is the same.
     *
     * @param sameCitations the same words of the same passages and lines, in the same order
     */
    public record Comparison(
            boolean sameStatus, boolean sameAnswer, boolean sameCitations, IndexState indexThen, IndexState indexNow) {}

    /** An index by its name and by what it was built from and with. */
    public record IndexState(String version, String corpusFingerprint, String definitionFingerprint) {}
}
