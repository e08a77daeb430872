package dev.gazette.generation;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Answerer;
import dev.gazette.answer.Conflict;
import dev.gazette.answer.ConsideredPassage;
import dev.gazette.passage.Passage;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.writing.LanguageModel;
import dev.gazette.writing.ModelException;
import dev.gazette.writing.Writing;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Answers in the words of a language model, as far as they are supported by printed ones: find passages, have the model
 * write, release sentence by sentence what passes. When nothing does, or there is no model to be had, the answer is the
 * extractive one and says so.
 */
@ApplicationScoped
public class GenerativeAnswerer {
    private static final Logger LOG = Logger.getLogger(GenerativeAnswerer.class);
    private static final int NEAREST = 3;
    private static final int FENCE_BYTES = 12;

    /** A model that has written so much more than an answer holds will not come to a point. */
    private static final int MOST_WRITTEN = 6 * Draft.LONGEST;

    private final Optional<LanguageModel> model;
    private final EvidenceFinder finder;
    private final StatementCheck check;
    private final Answerer answerer;
    private final SecureRandom random = new SecureRandom();

    GenerativeAnswerer(Optional<LanguageModel> model, EvidenceFinder finder, StatementCheck check, Answerer answerer) {
        this.model = model;
        this.finder = finder;
        this.check = check;
        this.answerer = answerer;
    }

    /** SHA-256 of what every model is told, lower-case hex. */
    public static String promptHash() {
        return PromptWriter.HASH;
    }

    /** Whether the operator wants a model to be used. */
    public boolean hasModel() {
        return model.isPresent();
    }

    /** Name of the model that words answers, empty when there is none. */
    public Optional<String> modelName() {
        return model.map(LanguageModel::name);
    }

    /**
     * Answers or declines; the words that the listener hears are the text of an answer of the model, and none when printed
     * words take their place.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     * @throws ModelException when the thread is interrupted, and for nothing else
     */
    public GeneratedAnswer answer(String question, SearchFilters filters, AnswerListener listener) {
        List<Evidence> evidence = model.isPresent() ? finder.find(question, filters) : List.of();
        if (evidence.isEmpty()) {
            return GeneratedAnswer.printed(answerer.answer(question, filters));
        }
        listener.found(evidence.stream().map(PrintedWords::whole).toList());
        String fence = fence();
        List<Evidence> records = Orders.without(evidence);
        Draft draft = new Draft(new ReleaseGate(question, records, fence, check), records, listener::released);
        Optional<ModelException> failure = write(model.get(), question, evidence, fence, draft);
        if (draft.isEmpty()) {
            Notice notice = failure.isPresent() ? Notice.UNAVAILABLE : Notice.NOTHING_SUPPORTED;
            return new GeneratedAnswer(
                    answerer.answer(question, filters), Optional.empty(), Optional.of(notice), draft.refused());
        }
        List<Conflict> conflicts = OtherValues.add(question, draft, records);
        Optional<Notice> notice = draft.end(failure.map(any -> Notice.BROKEN_OFF));
        List<Passage> nearest =
                evidence.stream().limit(NEAREST).map(Evidence::passage).toList();
        Answer answer = new Answer.Grounded(
                draft.text(), draft.citations(), conflicts, nearest, draft.confidence(), considered(evidence));
        return new GeneratedAnswer(answer, model.map(LanguageModel::name), notice, draft.refused());
    }

    /** Has the model write until it ends, fails, or has said enough; gives the failure. */
    private static Optional<ModelException> write(
            LanguageModel model, String question, List<Evidence> evidence, String fence, Draft draft) {
        try (Writing writing = model.write(PromptWriter.write(question, evidence, fence))) {
            read(writing, draft);
            return Optional.empty();
        } catch (ModelException e) {
            if (e.kind() == ModelException.Kind.CANCELLED) {
                throw e;
            }
            LOG.warnf("Language model %s: %s", model.name(), e.getMessage());
            return Optional.of(e);
        }
    }

    private static void read(Writing writing, Draft draft) {
        SentenceCutter cutter = new SentenceCutter();
        Thoughts thoughts = new Thoughts();
        int written = 0;
        while (!draft.isFull()) {
            Optional<String> piece = writing.next();
            if (piece.isEmpty()) {
                cutter.add(thoughts.rest()).forEach(draft::add);
                cutter.rest().ifPresent(draft::add);
                return;
            }
            String words = thoughts.without(piece.get());
            written += words.length();
            cutter.add(words).forEach(draft::add);
            if (written > MOST_WRITTEN) {
                draft.close();
            }
        }
    }

    private static List<ConsideredPassage> considered(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> new ConsideredPassage(each.passage().id(), each.score()))
                .toList();
    }

    private String fence() {
        byte[] word = new byte[FENCE_BYTES];
        random.nextBytes(word);
        return "----" + HexFormat.of().formatHex(word) + "----";
    }
}
