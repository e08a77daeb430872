package dev.gazette.api;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Citation;
import dev.gazette.answer.Conflict;
import dev.gazette.generation.GeneratedAnswer;
import dev.gazette.generation.Notice;
import dev.gazette.passage.Passage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answer of {@code POST /api/ask}.
 *
 * @param status answered or insufficient
 * @param answer words with marks [1] [2]; what was missing when the status is insufficient
 * @param nearest reading, never part of the answer
 * @param mode extractive or generative
 * @param model name of the language model, null when there is none
 * @param notice what else there is to know about how the answer came about, in Chinese; null normally
 * @param conversationId null when the caller brought the conversation along
 * @param understoodAs a follow-up question as it was answered, null when the question was answered as it was asked
 * @param answerId names this answer in feedback
 */
@Schema(description = "回答")
public record AskResponse(
        String status,
        String answer,
        List<CitationView> citations,
        List<Conflict> conflicts,
        List<NearestView> nearest,
        double confidence,
        String mode,
        @Nullable String model,
        @Nullable String notice,
        @Nullable String conversationId,
        @Nullable String understoodAs,
        String answerId,
        String indexVersion,
        long tookMs) {
    public static final String ANSWERED = "answered";
    static final String INSUFFICIENT = "insufficient";

    static AskResponse of(GeneratedAnswer generated, Envelope envelope) {
        Origin origin = Origin.of(generated);
        return switch (generated.answer()) {
            case Answer.Grounded grounded -> answered(grounded, origin, envelope);
            case Answer.Declined declined -> insufficient(declined, origin, envelope);
        };
    }

    private static AskResponse answered(Answer.Grounded grounded, Origin origin, Envelope envelope) {
        return new AskResponse(
                ANSWERED,
                grounded.text(),
                grounded.citations().stream().map(CitationView::of).toList(),
                grounded.conflicts(),
                nearest(grounded.nearest()),
                grounded.confidence(),
                origin.mode().code(),
                origin.model(),
                origin.notice(),
                envelope.conversationId(),
                envelope.understoodAs(),
                envelope.answerId(),
                envelope.indexVersion(),
                envelope.tookMs());
    }

    private static AskResponse insufficient(Answer.Declined declined, Origin origin, Envelope envelope) {
        return new AskResponse(
                INSUFFICIENT,
                declined.reason(),
                List.of(),
                List.of(),
                nearest(declined.nearest()),
                declined.confidence(),
                origin.mode().code(),
                origin.model(),
                origin.notice(),
                envelope.conversationId(),
                envelope.understoodAs(),
                envelope.answerId(),
                envelope.indexVersion(),
                envelope.tookMs());
    }

    private static List<NearestView> nearest(List<Passage> passages) {
        return passages.stream().map(NearestView::of).toList();
    }

    /** Whether the words came from the model. */
    boolean isGenerative() {
        return mode.equals(AnswerMode.GENERATIVE.code());
    }

    /** Who worded an answer. */
    private record Origin(
            AnswerMode mode,
            @Nullable String model,
            @Nullable String notice) {
        static Origin of(GeneratedAnswer generated) {
            return new Origin(
                    generated.model().isPresent() ? AnswerMode.GENERATIVE : AnswerMode.EXTRACTIVE,
                    generated.model().orElse(null),
                    generated.notice().map(Notice::text).orElse(null));
        }
    }

    /** What goes around an answer. */
    record Envelope(
            @Nullable String conversationId,
            @Nullable String understoodAs,
            String answerId,
            String indexVersion,
            long tookMs) {}

    /** A mark of the answer: the verbatim words, the whole passage, and the lines of the words. */
    public record CitationView(int n, String quote, String text, SourceView source) {
        static CitationView of(Citation citation) {
            return new CitationView(
                    citation.n(),
                    citation.quote(),
                    citation.passage().text(),
                    SourceView.of(citation.passage(), citation.lines()));
        }
    }

    /** A passage offered as reading. */
    public record NearestView(String text, SourceView source) {
        static NearestView of(Passage passage) {
            return new NearestView(passage.text(), SourceView.of(passage));
        }
    }
}
