package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds where it is printed what a figure is of when its own quote does not say: in the header of its table, which may
 * stand in a passage above, in a heading, or in a sentence before.
 */
@ApplicationScoped
class LabelQuotes {
    private final Archive archive;

    LabelQuotes(Archive archive) {
        this.archive = archive;
    }

    /** The words that name each thing whose own words do not, each of them once. */
    List<Candidate> naming(List<ComparedValue> values) {
        return values.stream()
                .filter(value -> !isNamed(value.label(), value.candidate()))
                .flatMap(value -> naming(value.label(), value.candidate(), ofItem(value.candidate())).stream())
                .distinct()
                .toList();
    }

    private static boolean isNamed(String label, Candidate words) {
        return LabelFigures.areCited(label, List.of(new Citation(1, words.quote(), words.passage(), words.lines())));
    }

    private List<Passage> ofItem(Candidate words) {
        return archive.passagesOf(words.passage().provenance().item().id());
    }

    /** The words that name the thing, looked for in the passages of the item, the nearest above first. */
    static Optional<Candidate> naming(String label, Candidate words, List<Passage> ofItem) {
        List<Passage> above = ofItem.stream()
                .filter(passage -> passage.ordinal() <= words.passage().ordinal())
                .toList()
                .reversed();
        return last(above, label, words, sentence -> isHead(sentence, words))
                .or(() -> last(List.of(words.passage()), label, words, sentence -> true));
    }

    private static Optional<Candidate> last(
            List<Passage> passages, String label, Candidate words, Predicate<Sentence> wanted) {
        return passages.stream()
                .flatMap(passage -> above(passage, words)
                        .filter(wanted)
                        .filter(sentence -> LabelFigures.standIn(label, sentence.text()))
                        .map(sentence -> Candidates.whole(passage, 1).quoting(sentence.text(), sentence.lines())))
                .findFirst();
    }

    /** The sentences above the words, the nearest first. */
    private static Stream<Sentence> above(Passage passage, Candidate words) {
        return passage.sentences().reversed().stream()
                .filter(sentence -> sentence.lines().first() < words.lines().first());
    }

    /** Whether the sentence heads the words: the header of their table, or a line that is known to belong to them. */
    private static boolean isHead(Sentence sentence, Candidate words) {
        if (sentence.text().indexOf('\t') >= 0) {
            return sentence.context().indexOf('\t') < 0
                    && !TableCell.header(words).isEmpty();
        }
        String plain = Plain.of(sentence.text());
        return words.near().contains(plain) || words.around().contains(plain);
    }
}
