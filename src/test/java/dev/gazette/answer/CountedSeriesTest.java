package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedSeriesTest {
    private static final Question THREE_STEPS = Questions.of("茶园管护按哪三步走？", "茶园", "管护");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "茶园管护工序3项，分别为剪枝、施肥和除草。|剪枝、施肥和除草",
                "茶园管护实行“剪枝—施肥—除草”三步工作法。|“剪枝—施肥—除草”",
                "茶园管护工序3项（1项已完成），占全部的30%，分别为剪枝、施肥和除草。|剪枝、施肥和除草",
                "茶园管护有三个环节（剪枝、施肥、除草）。|剪枝、施肥、除草",
                "茶园管护印发《剪枝办法》《施肥、除草办法》《采摘办法》等3件文件。|《剪枝办法》《施肥、除草办法》《采摘办法》"
            })
    void asManyAsAreAskedForWithTheirNumberBesideThem(String sentence, String words) {
        assertThat(chosen(THREE_STEPS, sentence)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶园管护工序4项，分别为剪枝、施肥、除草、采摘。",
                "茶园管护工序3项，分别为剪枝、施肥、除草、采摘。",
                "茶园管护包括剪枝、施肥、除草。",
                "茶园管护涉及第3项，分别为剪枝、施肥和除草。"
            })
    void anotherNumberOrNoneIsNotWhatIsAskedFor(String sentence) {
        assertThat(chosen(THREE_STEPS, sentence)).isEmpty();
    }

    @Test
    void aWordInQuotesStandsInEveryPart() {
        Question question = Questions.of("茶农走访的三个“百”各指什么？", "茶农", "走访");

        assertThat(chosen(question, "茶农走访，即进百家门、解百家难、暖百家心。")).contains("进百家门、解百家难、暖百家心");
        assertThat(chosen(question, "²⁷ 即走访茶农百家、解百家难、暖百家心。")).contains("走访茶农百家、解百家难、暖百家心");
        assertThat(chosen(question, "茶农走访，即进百家门、解百家难、送茶苗。")).isEmpty();
    }

    @Test
    void aSeriesOfAnotherMatterIsNoAnswer() {
        assertThat(chosen(Questions.of("水库加固按哪三步走？", "水库", "加固"), "茶园管护工序3项，分别为剪枝、施肥和除草。"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园管护有哪些工序？", "茶园管护了三块地吗？", "三家茶厂的茶园管护有哪些问题？"})
    void noNumberOfThingsIsAskedFor(String text) {
        assertThat(chosen(Questions.of(text, "茶园", "管护"), "茶园管护工序3项，分别为剪枝、施肥和除草。"))
                .isEmpty();
    }

    private static Optional<String> chosen(Question question, String sentence) {
        return CountedSeries.choose(question, Passages.candidates(Passages.of(sentence)))
                .map(CountedSeries.Series::words);
    }
}
