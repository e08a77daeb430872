package dev.gazette.pages;

import dev.gazette.api.AskResponse;
import dev.gazette.api.SourceView;
import java.util.List;

/**
 * A printed passage below an answer.
 *
 * @param n number of the citation, 0 for further reading
 * @param words the passage with the quote marked
 * @param original address of the words in the printed text
 */
public record SourceCard(int n, SourceView source, List<Piece> words, String original) {
    /** Longer quotes need not be told whole to be found, and addresses have an end. */
    private static final int QUOTE_TOLD = 300;

    public SourceCard {
        words = List.copyOf(words);
    }

    static SourceCard of(AskResponse.CitationView citation) {
        return new SourceCard(
                citation.n(),
                citation.source(),
                Pieces.quoted(citation.text(), citation.quote()),
                original(citation.source(), citation.quote()));
    }

    static SourceCard of(AskResponse.NearestView near) {
        return new SourceCard(0, near.source(), Pieces.of(near.text()), original(near.source(), ""));
    }

    private static String original(SourceView source, String quote) {
        String told = quote.substring(
                0, quote.offsetByCodePoints(0, Math.min(QUOTE_TOLD, quote.codePointCount(0, quote.length()))));
        String id = source.item().id();
        int line = source.lines().getFirst();
        return told.isEmpty() ? ItemAddress.of(id, line) : ItemAddress.of(id, line, told);
    }
}
