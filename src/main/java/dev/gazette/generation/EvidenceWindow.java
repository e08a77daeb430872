package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence or row of a passage, or two neighbouring ones.
 *
 * @param pairs neighbouring pieces of its words
 * @param earlierYears the years that the sentences before it name last
 * @param row whether it is one of a table, whose columns say nothing of each other
 */
record EvidenceWindow(Words words, Set<String> pairs, PrintedContext context, Set<String> earlierYears, boolean row) {
    private static final int MOST = 6;
    private static final int LONGEST = 3000;

    EvidenceWindow {
        requireNonNull(words, "words is null");
        requireNonNull(context, "context is null");
        pairs = Set.copyOf(pairs);
        earlierYears = Set.copyOf(earlierYears);
    }

    /** All windows of a passage. */
    static List<EvidenceWindow> of(Passage passage) {
        PrintedContext context = PrintedContext.of(passage);
        List<Sentence> sentences = passage.sentences().isEmpty()
                ? List.of(new Sentence(passage.text(), "", passage.provenance().lines()))
                : passage.sentences();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            windows.add(Window.of(sentences, i, 1, context));
            if (i + 1 < sentences.size()) {
                windows.add(Window.of(sentences, i, 2, context));
            }
        }
        return windows.stream().map(window -> window.with(passage, context)).toList();
    }

    /** The windows that share most words with a statement, best first, the shorter one before the longer. */
    static List<EvidenceWindow> nearest(List<EvidenceWindow> windows, Words statement) {
        Set<String> pairs = statement.pairs();
        return windows.stream()
                .map(window -> Map.entry(window, window.shared(pairs)))
                .sorted(Map.Entry.<EvidenceWindow, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long shared(Set<String> stated) {
        long common = stated.stream().filter(pairs::contains).count();
        return common * LONGEST - words.tokens().size();
    }

    /** All words of a passage. */
    static Words whole(Passage passage) {
        StringBuilder text = new StringBuilder();
        passage.sentences()
                .forEach(sentence -> text.append(RowWords.of(sentence)).append('。'));
        return WordScanner.scan(
                text.isEmpty() ? passage.text() : text.toString(),
                passage.provenance().date().map(date -> date.getYear()));
    }

    /** A candidate, before what it costs to know more about it. */
    private record Window(List<Sentence> all, int begin, List<Sentence> own, Words words) {
        static Window of(List<Sentence> all, int begin, int count, PrintedContext context) {
            List<Sentence> own = all.subList(begin, begin + count);
            StringBuilder text = new StringBuilder();
            own.forEach(sentence -> text.append(text.isEmpty() ? "" : "。").append(RowWords.of(sentence)));
            String cut = text.substring(0, Math.min(text.length(), LONGEST));
            Words words = WordScanner.scan(cut, context.year());
            return new Window(all, begin, own, words);
        }

        EvidenceWindow with(Passage passage, PrintedContext context) {
            return new EvidenceWindow(
                    words,
                    words.pairs(),
                    context.with(passage, own),
                    earlier(context.year()),
                    own.getFirst().text().contains("\t"));
        }

        private Set<String> earlier(Optional<Integer> spoken) {
            for (int i = begin - 1; i >= 0; i--) {
                Set<String> years = new HashSet<>();
                if (!all.get(i).text().contains("年")) {
                    continue;
                }
                WordScanner.scan(all.get(i).text(), spoken).tokens().stream()
                        .filter(token -> token.kind() == Token.Kind.YEAR)
                        .forEach(token -> years.add(token.key()));
                if (!years.isEmpty()) {
                    return years;
                }
            }
            return Set.of();
        }
    }
}
