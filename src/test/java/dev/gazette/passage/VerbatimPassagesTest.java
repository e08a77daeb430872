package dev.gazette.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.Texts;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the document, every passage and sentence is one run of the source. */
class VerbatimPassagesTest {
    private static final List<String> LINES = List.of(
            "",
            "一、基本情况",
            "（二）加强领导。各单位要抓好落实。",
            "全县推进“两库三渠”¹建设，",
            "灌溉面积²占耕地的六成。",
            "1. 两库三渠：指两座水库。",
            "2. 指有效灌溉面积",
            "¹ 指两座水库。",
            "专栏1：智慧水利",
            "指标\t数值",
            "水库\t12座",
            "一是加快建设。**二是抓好管理**，",
            "《云溪县",
            "条例》规定。",
            "云溪县人民政府",
            "2022年3月8日",
            "附件",
            "**背景情况**");

    @Test
    void ofGeneratedDocuments() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            String text = random.ints(40, 0, LINES.size()).mapToObj(LINES::get).collect(Collectors.joining("\n"));
            check(Documents.of("generated", text));
        }
    }

    @Test
    void ofTheSampleWithLinesLostAndSwapped() {
        List<SourceLine> sample = Documents.sample().lines();
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            List<String> lines =
                    new ArrayList<>(sample.stream().map(SourceLine::text).toList());
            lines.removeIf(line -> random.nextInt(12) == 0);
            for (int i = 0; i < 100; i++) {
                java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            }
            check(Documents.of("damaged", String.join("\n", lines)));
        }
    }

    @Test
    void aSentenceThatANoteInterruptsKnowsItsOtherPart() {
        String text = "云溪县工作报告\n\n全县推进“两库三渠”¹建设，\n\n¹ 指两座水库。\n\n灌溉面积占耕地的六成。";
        List<Sentence> sentences = new PassageCutter()
                .cut(new GazetteParser().parse(Documents.of("d", text))).stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .toList();
        assertThat(sentences)
                .extracting(Sentence::text, Sentence::context)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("全县推进“两库三渠”¹建设，", "灌溉面积占耕地的六成。"),
                        org.assertj.core.groups.Tuple.tuple("灌溉面积占耕地的六成。", "全县推进“两库三渠”¹建设，"),
                        org.assertj.core.groups.Tuple.tuple("¹ 指两座水库。", "全县推进“两库三渠”¹建设，灌溉面积占耕地的六成。"));
    }

    private static void check(SourceDocument document) {
        String source = document.lines().stream()
                .map(line -> Texts.squeeze(line.text()))
                .collect(Collectors.joining());
        for (Passage passage : new PassageCutter().cut(new GazetteParser().parse(document))) {
            assertThat(source.contains(Texts.squeeze(passage.text())))
                    .as(passage.id() + " " + passage.text() + document.lines())
                    .isTrue();
            passage.sentences().forEach(sentence -> assertThat(passage.text()).contains(sentence.text()));
        }
    }
}
