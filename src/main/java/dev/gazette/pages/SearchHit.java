package dev.gazette.pages;

import dev.gazette.api.SearchResponse.HitView;
import dev.gazette.api.SourceView;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage that was found.
 *
 * @param url its printed context, with the found words marked there
 * @param fragments parts of it with the words that were searched, empty when none of them is in it
 */
public record SearchHit(String url, SourceView source, List<List<Piece>> fragments, List<Piece> text) {
    private static final int FRAGMENTS = 2;
    private static final int QUOTE = 120;

    static SearchHit of(HitView hit) {
        List<List<Piece>> fragments = hit.highlights().stream()
                .limit(FRAGMENTS)
                .map(Pieces::highlighted)
                .toList();
        return new SearchHit(url(hit, fragments), hit.source(), fragments, Pieces.of(hit.text()));
    }

    /** The first fragment is a part of the passage only as long as its signs of bold print are not lost. */
    private static String url(HitView hit, List<List<Piece>> fragments) {
        SourceView source = hit.source();
        int line = source.lines().getFirst();
        return fragments.stream()
                .map(SearchHit::words)
                .filter(words -> words.length() <= QUOTE && hit.text().contains(words))
                .findFirst()
                .map(words -> ItemAddress.of(source.item().id(), line, words))
                .orElseGet(() -> ItemAddress.of(source.item().id(), line));
    }

    private static String words(List<Piece> fragment) {
        return fragment.stream().map(Piece::text).collect(Collectors.joining());
    }
}
