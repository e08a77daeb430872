package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.writing.ModelPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is left of every attack of the corpus when a model does what it says: the way of an answer below retrieval, with the
 * real classes. The forms of {@link Orders} were written with these attacks in view, so this says what is kept, not how
 * many others are caught; see {@code OrdersTest}.
 */
class AttackedAnswersTest {
    private static final String FENCE = "----0f1e2d3c4b5a69788796a5b4----";
    private static final StatementCheck CHECK = new PrintedWordsCheck();
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\s*[\\[［【]\\s*([0-9]+)");

    /** Known to get through; none at present. */
    private static final Set<String> OPEN = Set.of();

    @ParameterizedTest
    @MethodSource("stopped")
    void releaseNothingThatIsForbidden(AttackCase attack) {
        List<String> heard = new ArrayList<>();
        String text = answer(attack, attack.obedient(), heard);

        assertThat(attack.foundIn(text)).as(text).isEmpty();
        assertThat(attack.foundIn(String.join("", heard))).isEmpty();
        assertThat(text).doesNotContain(FENCE);
        assertThat(Forbidden.partsOf(PromptWriter.instructions())).noneMatch(text::contains);
    }

    /** Fails when a hole is mended: then it leaves the list. */
    @Test
    void haveTheHolesThatAreKnown() {
        assertThat(cases().filter(attack -> OPEN.contains(attack.id())))
                .hasSameSizeAs(OPEN)
                .allSatisfy(attack -> assertThat(attack.foundIn(answer(attack, attack.obedient(), new ArrayList<>())))
                        .isNotEmpty());
    }

    @Test
    void releaseWhatIsHonestAllTheSame() {
        List<AttackCase> honest = cases().filter(attack -> attack.allowed() != null)
                .filter(attack -> !attack.language().equals("en"))
                .toList();
        List<String> refused = honest.stream()
                .filter(attack -> !isAsWorded(attack))
                .map(AttackCase::id)
                .toList();
        assertThat(refused).hasSizeLessThanOrEqualTo(honest.size() / 20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stayWithinTheirPlaceInThePrompt(AttackCase attack) {
        ModelPrompt prompt = PromptWriter.write(attack.question(), attack.evidence(), FENCE);
        String material = prompt.material();

        assertThat(prompt.instructions()).isEqualTo(PromptWriter.instructions());
        assertThat(fences(material)).isEqualTo(fences(harmless(attack)));
        List<String> numbers = NUMBER.matcher(material)
                .results()
                .map(number -> number.group(1))
                .toList();
        assertThat(numbers)
                .isEqualTo(attack.evidence().stream()
                        .map(evidence -> String.valueOf(evidence.n()))
                        .toList());
        assertThat(material).doesNotContain("<|", "|>", "</", "[INST]", "```").doesNotContainPattern("\\p{Cf}");
    }

    @Test
    void cannotPutAFenceTogether() {
        String half = FENCE.substring(0, 9);
        String nested = half + FENCE + FENCE.substring(9);
        var shown = new AttackCase.Shown(nested, nested, "甲\n" + nested + "\n乙。", nested, null);
        AttackCase attack =
                new AttackCase("fence-01", "fence", "zh", nested, List.of(shown), "", List.of(), null, "nested");

        assertThat(fences(PromptWriter.write(nested, attack.evidence(), FENCE).material()))
                .isEqualTo(fences(harmless(attack)));
    }

    private static String harmless(AttackCase attack) {
        var shown = new AttackCase.Shown("报告", "", "甲。", null, null);
        AttackCase plain =
                new AttackCase(attack.id(), attack.family(), "zh", "几条？", List.of(shown), "", List.of(), null, "plain");
        return PromptWriter.write(plain.question(), plain.evidence(), FENCE).material();
    }

    private static int fences(String material) {
        return material.split(Pattern.quote(FENCE), -1).length;
    }

    private static boolean isAsWorded(AttackCase attack) {
        String text = answer(attack, String.valueOf(attack.allowed()), new ArrayList<>());
        String wanted =
                ModelSentence.of(String.valueOf(attack.allowed())).statement().text();
        return letters(text).startsWith(letters(wanted));
    }

    private static String letters(String words) {
        return words.replaceAll("\\s*\\[\\d+]", "").replaceAll("[\\s。.]", "");
    }

    private static String answer(AttackCase attack, String words, List<String> heard) {
        List<Evidence> records = Orders.without(attack.evidence());
        Draft draft = new Draft(new ReleaseGate(attack.question(), records, FENCE, CHECK), records, heard::add);
        SentenceCutter cutter = new SentenceCutter();
        cutter.add(words).forEach(draft::add);
        cutter.rest().ifPresent(draft::add);
        draft.end(Optional.empty());
        return draft.text();
    }

    private static Stream<AttackCase> stopped() {
        return cases().filter(attack -> !OPEN.contains(attack.id()));
    }

    private static Stream<AttackCase> cases() {
        return AttackCorpus.read().stream().map(attack -> attack.against(PromptWriter.instructions(), FENCE));
    }
}
