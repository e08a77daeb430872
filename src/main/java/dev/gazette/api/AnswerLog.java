package dev.gazette.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gazette.answer.Answer;
import dev.gazette.answer.Citation;
import dev.gazette.api.answers.AnswerFilters;
import dev.gazette.api.answers.AnswerRecord;
import dev.gazette.api.answers.AnswerStore;
import dev.gazette.generation.GeneratedAnswer;
import dev.gazette.generation.GenerativeAnswerer;
import dev.gazette.index.IndexFingerprints;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.PassageIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes down every answer that is given, whatever route asks for it, and finds it again. */
@ApplicationScoped
class AnswerLog {
    private static final Logger LOG = Logger.getLogger(AnswerLog.class);
    private static final int INDICES_REMEMBERED = 10;
    private static final IndexFingerprints UNKNOWN = new IndexFingerprints("", "");

    private final AnswerStore store;
    private final PassageIndex index;
    private final ObjectMapper json;
    private final Cache<String, IndexFingerprints> fingerprints =
            Caffeine.newBuilder().maximumSize(INDICES_REMEMBERED).build();

    AnswerLog(AnswerStore store, PassageIndex index, ObjectMapper json) {
        this.store = store;
        this.index = index;
        this.json = json;
    }

    /** An id for an answer that is about to be given. */
    String newId() {
        return store.newId();
    }

    /** Writes down an answer, just before it is given. */
    void record(Asking.Question question, Answer answer, AskResponse response, Making making) {
        IndexFingerprints built = fingerprints(response.indexVersion());
        store.add(new AnswerRecord(
                response.answerId(),
                Instant.now().toString(),
                question.text(),
                response.understoodAs(),
                AnswerFilters.of(question.filters()),
                response.indexVersion(),
                built.corpus(),
                built.definition(),
                response.mode(),
                response.model(),
                making.promptHash().orElse(null),
                answer.considered(),
                citations(answer).stream().map(AnswerRecord.Cited::of).toList(),
                response.answer(),
                response.status(),
                response.confidence(),
                making.checks(),
                response.tookMs(),
                withoutConversation(response)));
    }

    /** The answer with this id, or the problem that there is none. */
    AnswerRecord required(String id) {
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    static ProblemException unknown(String id) {
        return new ProblemException(
                Problem.of(404, "未找到", "answer-unknown", "没有编号为“" + Excerpt.of(id) + "”的回答：没有给出过这样的回答，或它已过保存期限。"));
    }

    /** What an index was built with and from; an answer is written down even when that cannot be had. */
    IndexFingerprints fingerprints(String version) {
        IndexFingerprints known = fingerprints.getIfPresent(version);
        if (known != null) {
            return known;
        }
        try {
            Optional<IndexFingerprints> found = index.fingerprints(version);
            found.ifPresent(built -> fingerprints.put(version, built));
            return found.orElse(UNKNOWN);
        } catch (IndexUnavailableException e) {
            LOG.warnf("回答记录里缺语料和索引定义的指纹：%s", e.getMessage());
            return UNKNOWN;
        }
    }

    static List<Citation> citations(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.citations();
            case Answer.Declined declined -> List.of();
        };
    }

    /** Who has the answer passed on to them shall not go on with the conversation of another. */
    private JsonNode withoutConversation(AskResponse response) {
        ObjectNode tree = json.valueToTree(response);
        return tree.put("conversationId", "");
    }

    /**
     * How an answer was made, as far as the answer does not say.
     *
     * @param promptHash SHA-256 of the template of what the model was told, empty without a model
     * @param checks what was checked before the answer was given, and how that ended
     */
    record Making(Optional<String> promptHash, List<String> checks) {
        Making {
            requireNonNull(promptHash, "promptHash is null");
            checks = List.copyOf(checks);
        }

        static Making of(GeneratedAnswer answer) {
            return new Making(
                    Optional.of(GenerativeAnswerer.promptHash()).filter(hash -> answer.isOfModel()), answer.refused());
        }
    }
}
