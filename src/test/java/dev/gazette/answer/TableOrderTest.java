package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableOrderTest {
    private static final Passage TABLE = Passages.table(
            "类别\t资产（亿元）\t负债（亿元）\t增长%",
            "茶业\t41.2\t20.8\t6.3", "林业\t14.2\t8.9\t11.8", "渔业\t19.3\t2.4\t3.7", "合计\t74.7\t32.1\t6.9");

    @ParameterizedTest
    @CsvSource({
        "哪一类增得最快, 林业最快：林业 11.8 [2] > 茶业 6.3 [1] > 渔业 3.7 [3]",
        "哪一类涨得最猛, 林业最快：林业 11.8 [2] > 茶业 6.3 [1] > 渔业 3.7 [3]",
        "哪一类的负债最少, 渔业最少：茶业 20.8 [1] > 林业 8.9 [2] > 渔业 2.4 [3]",
    })
    void isTheColumnThatIsAsked(String question, String line) {
        assertThat(written(question, TABLE)).contains(line);
    }

    @Test
    void saysWhoHasFallenMostOnlyWhereSomebodyHas() {
        Passage shares = Passages.table("类别\t支出（亿元）\t为上年%", "茶业（含加工）\t41.2\t106.3", "林业\t14.2\t88.2", "渔业\t19.3\t94.5");

        assertThat(written("谁缩得最厉害，为上年的百分之几", shares)).contains("林业最低：茶业 106.3 [1] > 渔业 94.5 [3] > 林业 88.2 [2]");
        assertThat(written("哪一类降得最多", TABLE)).isEmpty();
    }

    @Test
    void isNoneWhenTheColumnIsNotSure() {
        assertThat(written("哪一类最多", TABLE)).isEmpty();
    }

    @Test
    void isNoneWhenARowHasNoFigure() {
        Passage gap = Passages.table("类别\t资产（亿元）", "茶业\t41.2", "林业\t近50", "渔业\t19.3", "牧业\t12.0");

        assertThat(written("哪一类资产最多", gap)).isEmpty();
    }

    @Test
    void isNoneWhenTheFirstRowIsTheSumOfTheOthers() {
        Passage sum = Passages.table("类别\t资产（亿元）", "农业资产\t74.7", "茶业\t41.2", "林业\t14.2", "渔业\t19.3");

        assertThat(written("哪一类资产最多", sum)).isEmpty();
    }

    @Test
    void isNoneOfTwoRows() {
        Passage two = Passages.table("类别\t资产（亿元）", "茶业\t41.2", "林业\t14.2");

        assertThat(written("哪一类资产最多", two)).isEmpty();
    }

    private static Optional<String> written(String question, Passage passage) {
        List<Candidate> rows = Passages.candidates(passage).stream()
                .filter(row -> !TableCell.header(row).isEmpty())
                .toList();
        return TableOrder.of(Questions.of(question), rows)
                .flatMap(order -> order.reckonings(question).stream().findFirst())
                .map(Reckoning::written);
    }
}
