package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.source.SourceLayout.HeadingLine;
import dev.gazette.source.SourceLayout.TableArea;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    private static final Path FILE = Path.of("a.html");

    @Test
    void readsBlocksAsAReaderSeesThem() {
        ExtractedText text = read("""
                <head><title>无</title><style>p{}</style></head><h2>一、标题</h2>
                <p>第一<b>句</b>，
                  断行&nbsp;后。<br>第二行<sup>12</sup></p><p hidden>藏</p><p style="display: none">藏</p><script>x()</script>
                <div>外<p>内</p>尾</div><ol start=3><li>甲<li>乙</ol><ul><li>丙</ul><p><strong>一是抓落实。</strong>已完成。
                """);

        assertThat(text.lines().stream().filter(line -> !line.isEmpty()))
                .containsExactly("一、标题", "第一句， 断行 后。", "第二行¹²", "外", "内", "尾", "3. 甲", "4. 乙", "● 丙", "**一是抓落实。**已完成。");
        assertThat(text.layout().headings()).containsExactly(new HeadingLine(1, 2));
    }

    @Test
    void spreadsMergedCells() {
        ExtractedText text = read("<table><tr><th rowspan=2>类<th colspan=2>年</tr><tr><th>甲<th>乙</tr>"
                + "<tr><td>一<td>1<br>2<td></tr><tr><td>二<td>3</tr></table>");

        assertThat(text.lines()).containsExactly("类\t年\t年", "类\t甲\t乙", "一\t1 2\t", "二\t3\t");
        assertThat(text.layout().tables()).containsExactly(new TableArea(new LineRange(1, 4), 2));
    }

    @Test
    void readsTablesThatOnlyPlaceThings() {
        ExtractedText text = read("<table><tr><td><p>文</p><table><tr><td>a<td>b</tr></table></td></tr></table>");

        assertThat(text.lines()).containsExactly("文", "", "a\tb");
        assertThat(text.layout().tables()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=gb2312>", "<meta http-equiv=x content='text/html; charset=GBK'>", ""})
    void readsChineseEncodings(String meta) {
        byte[] bytes = (meta + "<p>审议意见的落实情况，镕字不在旧字符集</p>").getBytes(Charset.forName("GBK"));

        assertThat(HtmlText.read(bytes, FILE).lines()).containsExactly("审议意见的落实情况，镕字不在旧字符集");
    }

    @Test
    void refusesDeepNestingAndEndlessCells() {
        assertThatThrownBy(() -> BoundedRead.call(
                        FILE, java.time.Duration.ofSeconds(20), () -> read("<div>".repeat(20_000) + "深")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("嵌套");
        assertThatThrownBy(() -> read("<table><tr>" + "<td colspan=1000 rowspan=65000>x".repeat(9) + "<tr><td>y"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("列");
    }

    @Test
    void saysTheSameAsTheWordFile() {
        MarkedGazette gazette = MarkedGazette.read();

        List<String> web = HtmlText.read(GazetteWeb.forScreen(gazette).getBytes(UTF_8), FILE)
                .lines();

        assertThat(web)
                .isEqualTo(WordText.read(GazetteWord.print(gazette), FILE).lines());
    }

    private static ExtractedText read(String html) {
        return HtmlText.read(html.getBytes(UTF_8), FILE);
    }
}
