package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一般**粗体**一般      | 一般{粗体}一般
            没有收尾的**星号      | 没有收尾的星号
            **全部粗体**          | {全部粗体}
            <b>不是标记</b>       | <b>不是标记</b>
            """)
    void boldPrint(String text, String shown) {
        assertThat(shown(Pieces.of(text))).isEqualTo(shown);
    }

    @Test
    void tabsAreGaps() {
        assertThat(shown(Pieces.of("甲\t\t乙"))).isEqualTo("甲||乙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            前<em>命中</em>后                     | 前[命中]后
            <em>连</em><em>着</em>                | [连着]
            &lt;b&gt;<em>甲&amp;乙</em>           | <b>[甲&乙]
            **粗<em>命</em>体**                   | {粗}[{命}]{体}
            没有命中                              | 没有命中
            """)
    void highlights(String fragment, String shown) {
        assertThat(shown(Pieces.highlighted(fragment))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            治理河道12条，新建绿道。 | 河道12条 | 治理[河道12条]，新建绿道。
            治理**河道**12条。      | 河道**12 | 治理{[河道]}[12]条。
            治理河道12条。          | 没有这句  | 治理河道12条。
            """)
    void quotes(String text, String quote, String shown) {
        assertThat(shown(Pieces.quoted(text, quote)).replace("[{", "{[").replace("}]", "]}"))
                .isEqualTo(shown);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream().map(PiecesTest::shown).collect(Collectors.joining());
    }

    private static String shown(Piece piece) {
        String text = piece.gap() ? "|" : piece.strong() ? "{" + piece.text() + "}" : piece.text();
        return piece.marked() ? "[" + text + "]" : text;
    }
}
