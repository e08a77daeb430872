package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleGazetteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/gazette/sample-items.tsv");
    private final Gazette gazette = new GazetteParser().parse(Documents.sample());

    @Test
    void everyItemOfTheContentsListIsThereOnceWithItsPages() throws IOException {
        List<String> items = gazette.meetings().stream()
                .flatMap(meeting -> meeting.items().stream()
                        .filter(item -> item.parent().isEmpty())
                        .map(item -> line(meeting, item)))
                .toList();

        assertThat(items).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void annexesFollowTheItemTheyBelongTo() {
        assertThat(gazette.items().filter(item -> item.parent().isPresent()))
                .allSatisfy(annex ->
                        assertThat(annex.id()).startsWith(annex.parent().orElseThrow() + ".a"))
                .allSatisfy(annex -> assertThat(annex.kind()).isEqualTo(ItemKind.ANNEX))
                .extracting(item -> item.id() + " " + item.title())
                .containsExactly(
                        "sample.s14.03.a1 《宝山区国民经济和社会发展的第十四个五年规划和二〇三五年远景目标纲要》实施中期评估报告",
                        "sample.s14.03.a2 宝山区“十四五”规划纲要主要指标进展情况",
                        "sample.s14.04.a1 “十四五”规划纲要主要指标完成情况表",
                        "sample.s14.04.a2 “十四五”规划实施中期评估监督人大代表调查问卷结果汇总",
                        "sample.s14.04.a3 各方面意见建议汇总");
    }

    @Test
    void contentsListAndBodyReconcile() {
        assertThat(gazette.problems()).isEmpty();
    }

    @Test
    void everyPrintedLineAfterTheContentsBelongsToABlock() {
        List<Integer> lost = Documents.sample().lines().stream()
                .filter(line -> line.number()
                        >= gazette.items().findFirst().orElseThrow().lines().first())
                .filter(line -> !line.isBlank())
                .map(line -> line.number())
                .filter(line -> blocks().noneMatch(block -> block.lines().contains(line)))
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void footnotesAreTakenOutOfTheTextTheyInterrupt() {
        assertThat(blocks().filter(Block.Footnote.class::isInstance).map(block -> ((Block.Footnote) block).number()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(25);
    }

    @Test
    void parsingTwiceGivesTheSame() {
        assertThat(new GazetteParser().parse(Documents.sample())).isEqualTo(gazette);
    }

    private Stream<Block> blocks() {
        return gazette.items().flatMap(item -> item.blocks().stream());
    }

    private static String line(Meeting meeting, Item item) {
        return String.join(
                "\t",
                meeting.label(),
                meeting.date().map(Object::toString).orElse("-"),
                item.id(),
                item.kind().code(),
                item.pages().map(Object::toString).orElse("-"),
                item.title(),
                item.speaker().orElse("-"),
                item.role().orElse("-"));
    }
}
