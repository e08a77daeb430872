package dev.gazette.inference.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.gazette.TestReader;
import dev.gazette.reading.ReadText;
import dev.gazette.reading.Reading;
import dev.gazette.reading.Span;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped network through the whole way from text to spans. */
class OnnxSpanReaderTest {
    private static final String QUESTION = "全市新增就业岗位多少个？";
    private static final String ANSWERING = "过去一年，全市新增就业岗位56.35万个，城镇登记失业人数保持在较低水平。";
    private static final String OTHER = "会议听取了关于河道整治情况的报告，并进行了分组审议。";
    private static final String FILLER = "会议指出，要坚持因地制宜，统筹推进各项工作，加强部门之间的协同配合。";

    @ParameterizedTest
    @CsvSource({
        "全市新增就业岗位多少个？, 过去一年，全市新增就业岗位56.35万个，城镇登记失业人数保持在较低水平。, 56.35万个",
        "制定本条例的目的是什么？, 为了加强城市绿化管理，保护和改善生态环境，根据有关法律，制定本条例。, 保护和改善生态环境",
        "一般公共预算收入增长了多少？, 全年一般公共预算收入增长8.5%；进出口总额3万亿元。, 8.5%",
        "谁负责本市绿化工作？, 市绿化管理部门负责本市行政区域内的绿化工作。区人民政府应当安排经费。, 市绿化管理部门"
    })
    void theWordsThatAnswerAreFound(String question, String passage, String words) {
        Span best = read(question, passage).best().orElseThrow();

        assertThat(passage.substring(best.start(), best.end())).contains(words);
    }

    @Test
    void theAnsweringPassageStandsOut() {
        List<Reading> readings = TestReader.READER.read(QUESTION, List.of(ReadText.of(OTHER), ReadText.of(ANSWERING)));

        assertThat(readings.get(1).relevance()).isGreaterThan(readings.get(0).relevance());
        assertThat(bestScore(readings.get(1))).isGreaterThan(bestScore(readings.get(0)));
    }

    @Test
    void nothingIsReadInNoPassages() {
        assertThat(TestReader.READER.read(QUESTION, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u3000"})
    void aPassageWithoutWordsSaysNothing(String empty) {
        List<Reading> readings = TestReader.READER.read(
                QUESTION, List.of(ReadText.of(empty), ReadText.of(ANSWERING), ReadText.of(empty)));

        assertThat(readings).hasSize(3);
        assertThat(readings.get(0)).isEqualTo(Reading.NOTHING);
        assertThat(readings.get(2)).isEqualTo(Reading.NOTHING);
        assertThat(text(ANSWERING, readings.get(1))).contains("56.35");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "？", "\uD83D"})
    void aQuestionWithoutWordsIsNoError(String question) {
        assertThat(read(question, ANSWERING).spans()).isNotEmpty();
    }

    @Test
    void aQuestionOfAnyLengthIsRead() {
        assertThat(read(QUESTION.repeat(40), FILLER.repeat(12)).spans()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 20})
    void theAnswerIsFoundAnywhereInALongPassage(int before) {
        String passage = FILLER.repeat(before) + ANSWERING + FILLER.repeat(20 - before);

        Span best = read(QUESTION, passage).best().orElseThrow();

        assertThat(passage.substring(best.start(), best.end())).contains("56.35");
        assertThat(best.start()).isBetween(FILLER.length() * before, FILLER.length() * before + ANSWERING.length());
    }

    @Test
    void charactersOutsideTheBasicPlaneMoveNothing() {
        String passage = "\uD842\uDFB7".repeat(30) + "。" + ANSWERING + "\uD842\uDFB7\uD83D\uDE00";

        Reading reading = read(QUESTION, passage);

        assertThat(text(passage, reading)).contains("56.35").doesNotContain("\uD842");
        for (Span span : reading.spans()) {
            assertThat(Character.isLowSurrogate(passage.charAt(span.start()))).isFalse();
            assertThat(Character.isHighSurrogate(passage.charAt(span.end() - 1)))
                    .isFalse();
        }
    }

    @Test
    void spansAreFewApartAndInsideThePassage() {
        String passage = FILLER.repeat(8) + ANSWERING + FILLER.repeat(8);

        List<Span> spans = read(QUESTION, passage).spans();

        assertThat(spans).hasSizeBetween(1, 5).allMatch(span -> span.end() <= passage.length());
        for (Span span : spans) {
            assertThat(spans).filteredOn(span::overlaps).containsExactly(span);
        }
    }

    @Test
    void theSameCallGivesTheSameReadingsAlsoSideBySide() {
        List<ReadText> passages =
                Stream.of(ANSWERING, OTHER, FILLER.repeat(10)).map(ReadText::of).toList();
        List<Reading> first = TestReader.READER.read(QUESTION, passages);

        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> TestReader.READER.read(QUESTION, passages))
                        .toList())
                .allMatch(first::equals);
    }

    @Test
    void theCompanyOfAPassageHardlyCounts() {
        Reading alone = read(QUESTION, ANSWERING);
        List<ReadText> passages = new ArrayList<>(
                Stream.of(OTHER, FILLER.repeat(9), ANSWERING, "是", FILLER, OTHER.repeat(3), ANSWERING + OTHER, QUESTION)
                        .map(ReadText::of)
                        .toList());

        for (int i = 0; i < 3; i++) {
            Collections.rotate(passages, 3);
            Reading accompanied =
                    TestReader.READER.read(QUESTION, passages).get(passages.indexOf(ReadText.of(ANSWERING)));
            assertThat(accompanied).isEqualTo(alone);
        }
    }

    @Test
    void whatATextIsAboutIsNoPartOfTheAnswer() {
        Reading reading = TestReader.READER
                .read(QUESTION, List.of(new ReadText("关于全市新增就业岗位60万个的报告", ANSWERING)))
                .getFirst();

        assertThat(text(ANSWERING, reading)).contains("56.35");
    }

    @Test
    void aBrokenNetworkIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> new OnnxSpanReader(
                        TestReader.PIECES,
                        new ByteArrayInputStream(new byte[100]),
                        new ByteArrayInputStream(new byte[0])))
                .withMessage("the reader's network cannot be loaded (100 bytes)");
    }

    private static Reading read(String question, String passage) {
        return TestReader.READER.read(question, List.of(ReadText.of(passage))).getFirst();
    }

    private static double bestScore(Reading reading) {
        return reading.best().orElseThrow().score();
    }

    private static String text(String passage, Reading reading) {
        Span best = reading.best().orElseThrow();
        return passage.substring(best.start(), best.end());
    }
}
