package dev.gazette.passage;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a paragraph. One that a note or a box interrupts comes in parts, each a run of the source, with the
 * rest of the sentence as its context.
 */
final class SentenceParts {
    private final Block.Paragraph paragraph;
    private final Interruptions interruptions;
    private final List<Sentence> sentences = new ArrayList<>();
    private int nextStart;

    private SentenceParts(Block.Paragraph paragraph, Interruptions interruptions) {
        this.paragraph = paragraph;
        this.interruptions = interruptions;
    }

    static List<Sentence> of(Block.Paragraph paragraph, Interruptions interruptions) {
        SentenceParts parts = new SentenceParts(paragraph, interruptions);
        for (Sentences.Span span : Sentences.split(paragraph.text())) {
            parts.add(span);
        }
        return parts.sentences;
    }

    private void add(Sentences.Span span) {
        List<Integer> cuts = new ArrayList<>(List.of(span.begin()));
        List<Block.LineStart> starts = paragraph.starts();
        for (; nextStart < starts.size() && starts.get(nextStart).offset() < span.end(); nextStart++) {
            int offset = starts.get(nextStart).offset();
            if (offset > span.begin() && isInterruptedBefore(nextStart)) {
                cuts.add(offset);
            }
        }
        cuts.add(span.end());
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int begin = cuts.get(i);
            int end = cuts.get(i + 1);
            String rest = paragraph.text().substring(span.begin(), begin)
                    + paragraph.text().substring(end, span.end());
            String text = paragraph.text().substring(begin, end).strip();
            sentences.add(new Sentence(text, rest, paragraph.linesOf(begin, end)));
        }
    }

    private boolean isInterruptedBefore(int start) {
        List<Block.LineStart> starts = paragraph.starts();
        return start > 0
                && interruptions.between(
                        starts.get(start - 1).line(), starts.get(start).line());
    }
}
