package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gazette.passage.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartWriterTest {
    private static final Candidate SIZES = Passages.sentence("全县有茶园4200亩，有茶厂12家。");
    private static final Candidate OPENING = Passages.sentence("新茶厂于2020年5月投产，招工80人。");

    @Test
    void writesThePartsInTheirOrder() {
        Answer.Grounded answer = write(part("全县有茶园4200亩", SIZES), part("新茶厂于2020年5月投产", OPENING));

        assertThat(answer.text())
                .isEqualTo("全县有茶园4200亩 [1]\n全县有茶园4200亩，有茶厂12家。 [1]\n新茶厂于2020年5月投产 [2]\n新茶厂于2020年5月投产，招工80人。 [2]");
        assertThat(answer.citations()).extracting(Citation::quote).containsExactly(SIZES.quote(), OPENING.quote());
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @Test
    void aQuoteThatAnswersTwoPartsIsCitedOnce() {
        Answer.Grounded answer = write(part("全县有茶园4200亩", SIZES), part("有茶厂12家", SIZES));

        assertThat(answer.text()).isEqualTo("全县有茶园4200亩 [1]\n全县有茶园4200亩，有茶厂12家。 [1]\n有茶厂12家 [1]");
        assertThat(answer.citations()).extracting(Citation::quote).containsExactly(SIZES.quote());
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @Test
    void saysNothingTwice() {
        assertThat(write(part(SIZES), part(SIZES)).text()).isEqualTo(SIZES.quote() + " [1]");
    }

    @Test
    void quotesWhatAPartHasBesideItsFirst() {
        AnsweredPart both = new AnsweredPart(Optional.empty(), List.of(SIZES, OPENING), 0.9);

        assertThat(write(both, part("招工80人", OPENING)).text())
                .isEqualTo(SIZES.quote() + " [1]\n" + OPENING.quote() + " [2]\n招工80人 [2]");
    }

    @ParameterizedTest
    @CsvSource({"2, 150", "2, 300", "2, 1200", "3, 90", "3, 300", "3, 1200"})
    void sharesTheRoomAmongItsParts(int count, int length) {
        AnsweredPart[] parts =
                IntStream.range(0, count).mapToObj(n -> longPart(n, length)).toArray(AnsweredPart[]::new);
        Answer.Grounded answer = write(parts);

        assertThat(answer.text()).hasSizeLessThanOrEqualTo(AnswerWriter.LONGEST);
        assertThat(answer.citations()).hasSize(count);
        assertThat(Arrays.stream(parts).map(part -> part.deciding().orElseThrow()))
                .allSatisfy(words -> assertThat(answer.text()).contains(words));
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @Test
    void leavesToTheNextPartWhatAPartDoesNotNeed() {
        Candidate quote = Passages.sentence("冬季施肥，".repeat(90) + "完。");
        Answer.Grounded answer = write(part(OPENING), part(quote));

        assertThat(answer.text()).hasSizeBetween(380, AnswerWriter.LONGEST);
    }

    @Test
    void leavesOutAFurtherQuoteThatTakesTheRoomOfTheNextPart() {
        Candidate further = Passages.sentence("冬季施肥，".repeat(40) + "完。");
        Answer.Grounded answer = write(new AnsweredPart(Optional.empty(), List.of(SIZES, further), 0.9), part(OPENING));

        assertThat(answer.text()).isEqualTo(SIZES.quote() + " [1]\n" + OPENING.quote() + " [2]");
    }

    @Test
    void isAsSureAsItsLeastSurePart() {
        List<AnsweredPart> parts = List.of(
                new AnsweredPart(Optional.empty(), List.of(SIZES), 0.9),
                new AnsweredPart(Optional.empty(), List.of(OPENING), 0.4));
        Passage nearest = Passages.of("秋季不采。");
        Answer.Grounded answer = PartWriter.write(parts, List.of(nearest));

        assertThat(answer.confidence()).isEqualTo(0.4);
        assertThat(answer.nearest()).containsExactly(nearest);
    }

    @Test
    void aPartOfRecordsQuotesWhatTheyCite() {
        Answer.Grounded records = AnswerWriter.write(Optional.empty(), List.of(SIZES, OPENING), List.of(), 0.8);
        AnsweredPart part = AnsweredPart.recorded(records);

        assertThat(part.deciding()).isEmpty();
        assertThat(part.confidence()).isEqualTo(0.8);
        assertThat(part.quotes()).extracting(Candidate::quote).containsExactly(SIZES.quote(), OPENING.quote());
    }

    @Test
    void aPartWithoutQuotesAnswersNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnsweredPart(Optional.empty(), List.of(), 1))
                .withMessageContaining("quote");
    }

    private static Answer.Grounded write(AnsweredPart... parts) {
        return PartWriter.write(Arrays.asList(parts), List.of());
    }

    private static AnsweredPart part(Candidate quote) {
        return new AnsweredPart(Optional.empty(), List.of(quote), 0.9);
    }

    private static AnsweredPart part(String deciding, Candidate quote) {
        return new AnsweredPart(Optional.of(deciding), List.of(quote), 0.9);
    }

    /** Its words decide in the middle of a quote of about this length. */
    private static AnsweredPart longPart(int n, int length) {
        String deciding = "第" + n + "座茶厂有茶园" + (n + 1) + "200亩";
        String half = "冬季施肥，".repeat(length / 10);
        return part(deciding, Passages.sentence(half + deciding + "，" + half + "完。"));
    }
}
