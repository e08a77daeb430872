package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final String HEADER = "序号\t茶园\t乡镇\t面积（亩）";
    private static final Passage TABLE =
            Passages.table(HEADER, "1\t云顶茶园\t白水镇\t300", "2\t东坡茶园\t黑岩镇\t120", "合计\t—\t—\t420");

    @Test
    void hasNoRowOfSums() {
        assertThat(only(TABLE).rows())
                .extracting(Candidate::quote)
                .containsExactly("1\t云顶茶园\t白水镇\t300", "2\t东坡茶园\t黑岩镇\t120");
    }

    @Test
    void callsARowByTheColumnThatTellsRowsApart() {
        Grid grid = only(Passages.table("类别\t茶园\t乡镇", "高山\t云顶茶园\t白水镇", "高山\t东坡茶园\t黑岩镇", "平地\t南湖茶园\t黑岩镇"));

        assertThat(grid.rows()).extracting(grid::label).containsExactly("云顶茶园", "东坡茶园", "南湖茶园");
    }

    @Test
    void countsCellsFromTheEndSinceABlankFirstOneIsNotPrinted() {
        Grid grid = only(Passages.table("类别\t茶园\t面积", "高山\t云顶茶园\t300", "东坡茶园\t120"));

        assertThat(grid.cell(grid.rows().getLast(), "茶园")).contains("东坡茶园");
        assertThat(grid.cell(grid.rows().getLast(), "类别")).isEmpty();
    }

    @Test
    void goesOnInTheNextPassage() {
        LineRange line = new LineRange(90, 90);
        String row = "3\t南湖茶园\t黑岩镇\t80";
        Passage next = new Passage("p2", 2, row, List.of(new Sentence(row, HEADER, line)), TABLE.provenance());

        assertThat(Grid.of(List.of(next, TABLE)))
                .singleElement()
                .satisfies(grid -> assertThat(grid.rows()).hasSize(3));
    }

    @Test
    void endsWhereAnotherTableBegins() {
        Passage other = Passages.inItem("item", Passages.table("茶厂\t产值", "白水茶厂\t90"));

        assertThat(Grid.of(List.of(TABLE, other))).hasSize(2);
    }

    @Test
    void knowsItsHeader() {
        assertThat(only(TABLE).head()).map(Candidate::quote).contains(HEADER);
    }

    private static Grid only(Passage passage) {
        return Grid.of(List.of(passage)).getFirst();
    }
}
