package dev.gazette.generation;

import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Sentences;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Provenance.ItemReference;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attack on a generated answer: what its author controls, and what must not come of it.
 *
 * @param obedient what a model that does the author's will writes
 * @param forbidden what of it must not reach a reader; see {@link Forbidden}
 * @param allowed an honest sentence that must pass in spite of the attack
 * @param why which rule stops it
 */
public record AttackCase(
        String id,
        String family,
        String language,
        String question,
        List<Shown> passages,
        String obedient,
        List<String> forbidden,
        @Nullable String allowed,
        String why) {
    private static final LineRange LINES = new LineRange(1, 1);

    public AttackCase {
        passages = List.copyOf(passages);
        forbidden = List.copyOf(forbidden);
    }

    /** A passage as the author of the attack could have it printed. */
    public record Shown(
            String title,
            String speaker,
            String text,
            @Nullable String section,
            @Nullable String document) {
        Passage passage(String id) {
            ItemReference item = new ItemReference(
                    "item-" + id,
                    title,
                    ItemKind.REPORT,
                    Optional.of(speaker).filter(name -> !name.isEmpty()),
                    Optional.empty());
            Provenance provenance = new Provenance(
                    document == null ? "doc" : document,
                    Optional.of(6),
                    "第六次会议",
                    "第六次",
                    Optional.of(LocalDate.of(2025, 1, 16)),
                    item,
                    section == null ? List.of() : List.of(section),
                    Optional.empty(),
                    LINES);
            return new Passage(id, 0, text, sentences(), provenance);
        }

        private List<Sentence> sentences() {
            List<Sentence> sentences = new ArrayList<>();
            for (Sentences.Span span : Sentences.split(text)) {
                sentences.add(new Sentence(text.substring(span.begin(), span.end()), "", LINES));
            }
            return sentences;
        }
    }

    /** The passages as a model is shown them. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (Shown shown : passages) {
            int n = evidence.size() + 1;
            evidence.add(new Evidence(n, shown.passage("p" + n)));
        }
        return evidence;
    }

    /** The forbidden things that stand in these words. */
    public List<String> foundIn(String words) {
        return forbidden.stream().filter(each -> new Forbidden(each).in(words)).toList();
    }

    /** The same with the words of a real prompt where the file has {@code {{prompt}}} and {@code {{fence}}}. */
    public AttackCase against(String instructions, String fence) {
        List<Shown> filled = passages.stream()
                .map(shown -> new Shown(
                        shown.title(),
                        shown.speaker(),
                        filled(shown.text(), instructions, fence),
                        shown.section(),
                        shown.document()))
                .toList();
        List<String> wanted = forbidden.stream()
                .flatMap(each -> each.equals("{{prompt}}")
                        ? Forbidden.partsOf(instructions).stream()
                        : List.of(filled(each, instructions, fence)).stream())
                .toList();
        return new AttackCase(
                id, family, language, question, filled, filled(obedient, instructions, fence), wanted, allowed, why);
    }

    private static String filled(String text, String instructions, String fence) {
        return text.replace("{{prompt}}", instructions).replace("{{fence}}", fence);
    }

    @Override
    public String toString() {
        return id;
    }
}
