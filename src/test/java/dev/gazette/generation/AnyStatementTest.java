package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model writes and whatever is printed, there is a verdict. The limit of time is for patterns that never end. */
@Timeout(120)
class AnyStatementTest {
    private static final String PIECES = "青石镇清淤河道18公里，增长5.6%；2030年1月、百分之三成第一不未没有计划分别\t\n\\d.,:：()（）[]《》“”零一二三十百千万亿～-—";
    private static final int LONG = 10_000;

    private final StatementCheck check = new PrintedWordsCheck();

    @Test
    void randomCharactersGetAVerdict() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            String statement = random(random, 1 + random.nextInt(80), round % 2 == 0);
            String evidence = "河" + random(random, random.nextInt(300), round % 3 == 0);

            assertThat(verdict(statement, evidence)).as(statement).isNotNull();
            assertThat(verdict(evidence, statement + "河")).as(evidence).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "一",
                "百分之",
                "万",
                "年",
                "2030年",
                "未",
                "，",
                "《",
                "“",
                "[",
                "<a",
                "&",
                "a.",
                "第1",
                "不",
                "青石镇18公里，",
                " ",
                "\ud800"
            })
    void longStatementsAndPassagesGetAVerdict(String piece) {
        String text = piece.repeat(LONG / piece.length());
        String passage = "青石镇" + text;

        assertThat(verdict(text, "青石镇清淤河道18公里。")).isNotNull();
        assertThat(verdict(text.substring(0, 500), passage)).isNotNull();
    }

    private Verdict verdict(String statement, String evidence) {
        return check.check("河湖治理情况？", new Statement(statement, List.of(1)), List.of(MadeUpEvidence.of(1, evidence)));
    }

    private static String random(Random random, int length, boolean any) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    any
                            ? (char) random.nextInt(Character.MAX_VALUE + 1)
                            : PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }
}
