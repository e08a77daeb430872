package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMergerTest {
    /** Tokens stand between strokes; a blank among them is a gap in the text. */
    @ParameterizedTest
    @CsvSource({
        "茶园|面积, 茶园 面积",
        "罗|春|生|报告, 罗春生 报告",
        "报告|罗|春|生, 报告 罗春生",
        "茶园|大, 茶园",
        "罗|的|茶园, 茶园",
        "罗|春|的|周|茂|林, 罗春 周茂林",
        "罗|春| |周|茂, 罗春 周茂",
        "白|水|黑|岩|青|石, 白水黑岩 青石",
        "8|公里, 8 公里",
        "a|茶|园, a 茶园",
        "茶园|面积|茶园, 茶园 面积"
    })
    void joinsSinglesThatStandSideBySide(String tokens, String words) {
        assertThat(String.join(" ", TermMerger.merge(tokens(tokens)))).isEqualTo(words);
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(TermMerger.merge(List.of())).isEmpty();
    }

    private static List<TermMerger.Token> tokens(String line) {
        List<TermMerger.Token> tokens = new ArrayList<>();
        int at = 0;
        for (String text : line.split("\\|")) {
            if (!text.isBlank()) {
                tokens.add(new TermMerger.Token(text, at, at + text.length()));
            }
            at += text.length();
        }
        return tokens;
    }
}
