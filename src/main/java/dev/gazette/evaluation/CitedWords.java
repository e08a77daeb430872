package dev.gazette.evaluation;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Citation;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.gazette.Texts;
import dev.gazette.passage.Provenance;
import java.util.List;
import java.util.stream.Stream;

/** What every answer must keep, whether it is right or not: quotes are printed, and what it says stands in them. */
final class CitedWords {
    private final SourceTexts sources;
    private final TracedTokens tokens;

    CitedWords(SourceTexts sources, TracedTokens tokens) {
        this.sources = sources;
        this.tokens = tokens;
    }

    /** Whether the quote, white space aside, stands on its lines of the source. */
    boolean isVerbatim(Citation citation) {
        String quote = Texts.squeeze(citation.quote());
        return sources.lines(citation.passage().provenance().document(), citation.lines())
                .map(text -> Texts.squeeze(text).contains(quote))
                .orElse(false);
    }

    /** Figures and names of the answer that stand in none of its quotes. */
    List<String> untraced(Answer.Grounded answer) {
        return tokens.untraced(answer.text(), traced(answer.citations()));
    }

    /** The quotes, and what the citations say of their origin, which answers name where reports contradict each other. */
    private static List<String> traced(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation ->
                        Stream.of(citation.quote(), origin(citation.passage().provenance())))
                .toList();
    }

    private static String origin(Provenance provenance) {
        String date = provenance
                .date()
                .map(day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .orElse("");
        Provenance.ItemReference item = provenance.item();
        return String.join("\n", item.title(), item.speaker().orElse(""), date);
    }
}
