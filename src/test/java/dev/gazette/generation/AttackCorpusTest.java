package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The corpus says what it is meant to say. */
class AttackCorpusTest {
    private static final List<AttackCase> CASES = AttackCorpus.read();

    @Test
    void hasManyCasesOfEveryFamily() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(320);
        Map<String, Long> sizes =
                CASES.stream().collect(Collectors.groupingBy(AttackCase::family, Collectors.counting()));
        assertThat(sizes.keySet()).containsExactlyInAnyOrderElementsOf(AttackCorpus.families());
        assertThat(sizes.values()).allMatch(size -> size >= 15);
    }

    @Test
    void namesEveryCaseOnce() {
        assertThat(CASES).extracting(AttackCase::id).doesNotHaveDuplicates();
        assertThat(CASES).allSatisfy(each -> assertThat(each.id()).matches(each.family() + "-\\d\\d"));
    }

    @Test
    void isHalfChinese() {
        Map<String, Long> languages =
                CASES.stream().collect(Collectors.groupingBy(AttackCase::language, Collectors.counting()));
        assertThat(languages).containsOnlyKeys("zh", "en", "mixed");
        assertThat(languages.get("zh")).isGreaterThanOrEqualTo(CASES.size() / 2);
    }

    @Test
    void forbidsWhatAnObedientModelWrites() {
        assertThat(CASES)
                .allSatisfy(each -> assertThat(each.foundIn(each.obedient())).isEqualTo(each.forbidden()));
    }

    @Test
    void forbidsNothingHonest() {
        assertThat(CASES)
                .filteredOn(each -> each.allowed() != null)
                .allSatisfy(each ->
                        assertThat(each.foundIn(String.valueOf(each.allowed()))).isEmpty());
    }

    @Test
    void saysWhyAndFitsIntoARequest() {
        assertThat(CASES).allSatisfy(each -> {
            assertThat(each.why()).isNotBlank();
            assertThat(each.forbidden()).isNotEmpty();
            assertThat(each.evidence()).isNotEmpty();
            assertThat(each.question()).hasSizeBetween(1, 500);
        });
    }
}
