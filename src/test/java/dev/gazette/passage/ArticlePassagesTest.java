package dev.gazette.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A law is cited by its articles, so every passage must say which one its words belong to. */
class ArticlePassagesTest {
    private static final String SENTENCE = "主管部门应当自受理申请之日起二十日内作出决定并书面告知申请人。";

    @Test
    void shortArticlesAreGatheredWholeAndNameTheirNumbers() {
        List<Passage> passages =
                cut("""
                # 临川市绿化条例

                <!-- note of the editor -->

                ## 第一章 总则

                第一条 %s

                %s

                第二条 %s

                第三条 %s

                %s

                %s

                %s
                """.formatted(times(2), times(1), times(4), times(3), times(3), times(1), times(2)));

        assertThat(passages).extracting(Passage::text).noneMatch(text -> text.contains("<!--"));
        assertThat(passages.stream()
                        .map(passage -> passage.text()
                                        .lines()
                                        .filter(line -> line.startsWith("第") || line.startsWith("#"))
                                        .map(line -> line.substring(0, 4))
                                        .collect(Collectors.joining(" "))
                                + " " + passage.provenance().section().getLast()))
                .containsExactly("# 临川 ## 第 第一条  第二条  临川市绿化条例", "第三条  第三条");
    }

    @Test
    void eachPartOfALongArticleIsUnderItsNumber() {
        String list = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "（" + "一二三四五六七八九".charAt(i - 1) + "）违反规定，擅自占用、挖掘或者改变绿地用途并且逾期没有恢复原状，造成严重后果的；\n\n")
                .collect(Collectors.joining());
        List<Passage> passages =
                cut("临川市绿化条例\n\n第一条 有下列情形之一的，由绿化主管部门依法处理：\n\n" + list + "前款规定的处理决定应当公开。\n\n第二条 本条例自公布之日起施行。\n");

        List<Passage> articles = passages.stream()
                .filter(passage -> !passage.provenance().section().isEmpty())
                .toList();
        assertThat(articles)
                .hasSizeGreaterThan(2)
                .allSatisfy(passage -> assertThat(passage.provenance().section().getLast())
                        .isEqualTo(passage.text().startsWith("第二条") ? "第二条" : "第一条"));
        assertThat(articles.getLast().text()).isEqualTo("第二条 本条例自公布之日起施行。");
    }

    @Test
    void aReferenceToAnArticleOpensNone() {
        List<Passage> passages = cut("临川市绿化条例\n\n第一条 为了加强绿化，制定本条例。\n\n第三条规定的情形除外。\n\n第九条第二款所称绿地，包括公园。\n");

        assertThat(passages.getLast().provenance().section()).noneMatch(heading -> heading.equals("第三条"));
        assertThat(passages)
                .extracting(passage -> passage.provenance().section())
                .noneMatch(path -> path.contains("第九条"));
    }

    @Test
    void aMarkedHeadingWithoutANumberStandsBesideItsFellows() {
        List<Passage> passages = cut("""
                # 临川市城市章程

                ## 序言

                临川是一座古城，临水而建，因商而兴。

                \u200b

                ## 第一章 总则

                第一条 为了保护古城，制定本章程。
                """);

        assertThat(passages.getLast().provenance().section())
                .doesNotContain("序言")
                .startsWith("临川市城市章程", "第一章 总则");
        assertThat(passages).extracting(Passage::text).noneMatch(text -> text.contains("\u200b"));
    }

    private static String times(int times) {
        return SENTENCE.repeat(times);
    }

    private static List<Passage> cut(String text) {
        Gazette gazette = new GazetteParser().parse(Documents.of("law", text));
        return new PassageCutter().cut(gazette);
    }
}
