package dev.gazette.generation;

import dev.gazette.answer.Citation;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The printed sentences behind statements of a model. */
final class PrintedWords {
    /** A printed sentence that shares less with what the model wrote is about something else. */
    private static final double LEAST_SHARE = 0.5;

    private PrintedWords() {}

    /** The printed sentence of the cited passages that shares most with a statement, as a statement of its own. */
    static Optional<Statement> nearest(Statement statement, List<Evidence> evidence) {
        Set<String> pairs = LetterPairs.pairs(statement.text());
        return evidence.stream()
                .filter(each -> statement.marks().contains(each.n()))
                .flatMap(each -> each.passage().sentences().stream()
                        .filter(sentence -> sentence.text().indexOf('\t') < 0)
                        .map(sentence ->
                                new Nearest(each.n(), sentence.text(), LetterPairs.share(pairs, sentence.text()))))
                .filter(near -> near.share() >= LEAST_SHARE)
                .max(Comparator.comparingDouble(Nearest::share))
                .map(near -> new Statement(shown(near.text()), List.of(near.n())));
    }

    /** A printed sentence as a statement of its own. */
    static Statement whole(Sentence sentence, int n) {
        return new Statement(shown(sentence.text()), List.of(n));
    }

    private static String shown(String text) {
        return text.replace("*", "").replaceAll("\\s+", " ").strip();
    }

    /** A whole passage, before it is known which of its words are used. */
    static Citation whole(Evidence evidence) {
        Passage passage = evidence.passage();
        return new Citation(
                evidence.n(), passage.text(), passage, passage.provenance().lines());
    }

    /** The shortest part of a passage that holds the sentences that the statements rest on. */
    static Citation supporting(Evidence evidence, List<String> statements) {
        Passage passage = evidence.passage();
        int begin = passage.text().length();
        int end = 0;
        int at = 0;
        for (Sentence sentence : passage.sentences()) {
            int own = passage.text().indexOf(sentence.text(), at);
            if (own < 0) {
                continue;
            }
            at = own + sentence.text().length();
            if (statements.stream().anyMatch(statement -> restsOn(statement, sentence, passage))) {
                begin = Math.min(begin, own);
                end = at;
            }
        }
        return begin < end
                ? new Citation(evidence.n(), passage.text().substring(begin, end), passage, passage.linesOf(begin, end))
                : whole(evidence);
    }

    /** Whether no other sentence of the passage has more of the statement, or this one has pairs that no other has. */
    private static boolean restsOn(String statement, Sentence sentence, Passage passage) {
        Set<String> pairs = LetterPairs.pairs(statement);
        double share = LetterPairs.share(pairs, sentence.text());
        double best = passage.sentences().stream()
                .mapToDouble(other -> LetterPairs.share(pairs, other.text()))
                .max()
                .orElse(0);
        Set<String> own = LetterPairs.pairs(sentence.text());
        long alone = pairs.stream()
                .filter(own::contains)
                .filter(pair -> passage.sentences().stream()
                        .noneMatch(other -> !other.equals(sentence)
                                && LetterPairs.pairs(other.text()).contains(pair)))
                .count();
        return share > 0 && (share >= best || alone >= Math.max(3, pairs.size() / 4));
    }

    private record Nearest(int n, String text, double share) {}
}
