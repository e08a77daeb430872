package dev.gazette.inference.reader;

import dev.gazette.reading.ReadText;
import dev.gazette.reading.Reading;
import dev.gazette.reading.Span;
import dev.gazette.reading.SpanReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The reader in process: a small BERT in int8 with a head for spans. Windows run one by one: in a batch the shorter
 * ones are padded, which costs as much as words do, and the network, which is quantised while it runs, would let the
 * other windows move the scores of each.
 */
public final class OnnxSpanReader implements SpanReader, AutoCloseable {
    private static final int KEPT = 5;

    private final WordPieces pieces;
    private final OnnxEncoder encoder;
    private final Head head;

    /** Takes over the pieces, and closes them. */
    public OnnxSpanReader(WordPieces pieces, InputStream model, InputStream head) throws IOException {
        this.pieces = pieces;
        this.encoder = new OnnxEncoder(model.readAllBytes());
        this.head = Head.read(head);
    }

    @Override
    public List<Reading> read(String question, List<ReadText> texts) {
        Pieces asked = pieces.of(question);
        return texts.stream()
                .map(text -> read(Opening.of(asked, pieces.of(text.about())), pieces.of(text.text())))
                .toList();
    }

    private Reading read(Opening opening, Pieces passage) {
        List<Span> spans = new ArrayList<>();
        double relevance = Double.NEGATIVE_INFINITY;
        for (Window window : Window.of(opening, passage)) {
            WindowReader reader = new WindowReader(head, window, encoder.states(window));
            spans.addAll(reader.spans());
            relevance = Math.max(relevance, reader.relevance());
        }
        return new Reading(apart(spans), relevance);
    }

    /** The best spans of which no two overlap. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : new Reading(spans, 0).spans()) {
            if (kept.size() < KEPT && kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        return kept;
    }

    @Override
    public void close() {
        encoder.close();
        pieces.close();
    }
}
