package dev.gazette.pages.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.api.BlockView;
import dev.gazette.api.BlockView.AnchorView;
import dev.gazette.api.BlockView.CellView;
import dev.gazette.api.BlockView.RowView;
import dev.gazette.api.BlockView.StartView;
import dev.gazette.api.ItemDetail;
import dev.gazette.api.ItemRelations;
import dev.gazette.api.ItemView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item with everything that is hard to show: text around a note and a box, bold parts, a shifted table. */
class ItemTextTest {
    private static final List<BlockView> BLOCKS = List.of(
            text("paragraph", 0, "治理河道", 1, 1),
            text("heading", 3, "一、概况", 3, 3),
            interrupted(),
            note(),
            box(),
            text("heading", 1, "二、措施", 14, 14),
            text("paragraph", 0, "表一 进展", 15, 15),
            table(),
            text("paragraph", 0, "新建**绿道**8公里。", 20, 21));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            治理河道 12 条           | [治理河道12条]
            ，同比增长。              | [，同比增长。]
            增长²，同比              | [增长][²][，同比]
            新建绿道8公里            | [新建][绿道][8公里]
            新建**绿道**8公里        | [新建][绿道][8公里]
            概况治理河道              | [概况][治理河道]
            同比增长。二、措施        | [同比增长。][二、措施]
            注的文字                  | [注的文字]
            专栏：试点\t试点内容      | [专栏：试点][试点内容]
            绿道\t8                   | [绿道][8]
            项目\t公里\t说明\t绿道    | [项目][公里][说明][绿道]
            """)
    void marksQuotedWords(String quote, String marked) {
        ItemText text = ItemText.of(item(), new Quote(quote.replace("\\t", "\t"), null));
        assertThat(text.quoteFound()).isTrue();
        assertThat(runs(text)
                        .filter(Run::cited)
                        .map(run -> "[" + run.text() + "]")
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
        assertThat(runs(text).filter(Run::opensQuote)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"没有这句话", "治理河道13条", "''", "' '"})
    void marksNothingElse(String quote) {
        ItemText text = ItemText.of(item(), new Quote(quote, null));
        assertThat(text.quoteFound()).isFalse();
        assertThat(runs(text)).noneMatch(Run::cited);
    }

    @ParameterizedTest
    @CsvSource({"1,治理河道", "4,治理河道", "20,绿道", "17,绿道"})
    void marksThePlaceNearTheLine(int line, String quote) {
        ItemText text = ItemText.of(item(), new Quote(quote, line));
        Part part = parts(text)
                .filter(it -> all(it).anyMatch(words ->
                        words.lines().stream().flatMap(List::stream).anyMatch(Run::cited)))
                .findFirst()
                .orElseThrow();
        assertThat(line).isBetween(part.place().first(), part.place().last());
    }

    @Test
    void everyLineIsAFragmentOnce() {
        ItemText text = ItemText.of(item(), new Quote("", null));
        List<Integer> ids = new ArrayList<>(text.titleLines());
        parts(text).forEach(part -> {
            add(ids, part.place());
            Part.Grid table = part.table();
            if (table != null) {
                Stream.concat(table.head().stream(), table.rows().stream()).forEach(row -> add(ids, row.place()));
            }
        });
        runs(text).map(Run::line).filter(Objects::nonNull).forEach(ids::add);
        ids.addAll(text.lastLines());
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 23).boxed().toList());
    }

    @Test
    void aNoteAndItsMarkLeadToEachOther() {
        ItemText text = ItemText.of(item(), new Quote("", null));
        assertThat(runs(text).filter(run -> run.note() != null))
                .singleElement()
                .satisfies(run -> assertThat(run.text()).isEqualTo("²"));
        assertThat(parts(text).map(Part::note).filter(Objects::nonNull))
                .singleElement()
                .satisfies(note -> assertThat(note.back()).isEqualTo("mark-1"));
    }

    @Test
    void headingsSkipNoRank() {
        assertThat(parts(ItemText.of(item(), new Quote("", null)))
                        .map(Part::heading)
                        .filter(Objects::nonNull)
                        .map(Part.Heading::rank))
                .containsExactly(2, 2);
    }

    @Test
    void aShiftedValueSaysWhereItBelongsAndABlankCellShowsTheLabelAbove() {
        Part.Grid table = parts(ItemText.of(item(), new Quote("", null)))
                .map(Part::table)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertThat(table.caption()).isNotNull();
        Part.Cell filled = table.rows().get(1).cells().getFirst();
        Part.Cell shifted = table.rows().get(1).cells().get(2);
        assertThat(filled.filled()).isEqualTo("绿道");
        assertThat(shifted.mended()).isTrue();
        assertThat(shifted.belongs()).isEqualTo("公里");
        assertThat(table.remarks()).containsExactly("第 18 行：右移一列");
    }

    private static void add(List<Integer> ids, Part.Place place) {
        ids.addAll(place.extra());
        if (place.id() != null) {
            ids.add(place.id());
        }
    }

    private static Stream<Part> parts(ItemText text) {
        return Stream.concat(text.front().stream(), text.parts().stream()).flatMap(part -> {
            Part.Box box = part.box();
            return box == null ? Stream.of(part) : Stream.concat(Stream.of(part), box.parts().stream());
        });
    }

    private static Stream<Run> runs(ItemText text) {
        return Stream.concat(Stream.of(text.title()), parts(text).flatMap(ItemTextTest::all))
                .flatMap(words -> words.lines().stream())
                .flatMap(List::stream);
    }

    private static Stream<Printed> all(Part part) {
        Part.Grid table = part.table();
        Stream<Printed> cells = table == null
                ? Stream.of()
                : Stream.concat(
                        Stream.ofNullable(table.caption()),
                        Stream.concat(table.head().stream(), table.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .map(Part.Cell::words)
                                .filter(Objects::nonNull));
        return Stream.concat(
                Stream.of(
                                part.words(),
                                part.heading() == null ? null : part.heading().words(),
                                part.note() == null ? null : part.note().words(),
                                part.box() == null ? null : part.box().title())
                        .filter(Objects::nonNull),
                cells);
    }

    private static BlockView interrupted() {
        return new BlockView(
                "paragraph",
                null,
                null,
                "治理河道12条，其中增长²，同比增长。",
                List.of(new StartView(0, 4), new StartView(9, 9)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(4, 9));
    }

    private static BlockView note() {
        AnchorView anchor = new AnchorView("治理河道12条，其中增长²，同比增长。", List.of(4, 9));
        return new BlockView(
                "footnote", null, 2, "² 注的文字", null, null, null, null, null, null, anchor, null, List.of(6, 7));
    }

    private static BlockView box() {
        List<BlockView> inner = List.of(text("paragraph", 0, "试点内容", 12, 12));
        return new BlockView(
                "sidebar", null, null, "专栏：试点", null, null, null, null, null, null, null, inner, List.of(11, 12));
    }

    private static BlockView table() {
        return new BlockView(
                "table",
                null,
                null,
                null,
                null,
                "表一 进展",
                List.of("项目", "公里", "说明"),
                List.of(new RowView(List.of("项目", "公里", "说明"), List.of(16, 16))),
                List.of(
                        new RowView(List.of("绿道", "8", "完成"), List.of(17, 17)),
                        new RowView(List.of("", "", "9"), List.of(18, 18))),
                List.of(cell(0, 1, "公里", ""), cell(1, 2, "公里", "右移一列")),
                null,
                null,
                List.of(16, 18));
    }

    private static CellView cell(int row, int column, String label, String mended) {
        List<Integer> lines = List.of(17 + row, 17 + row);
        return new CellView(row, column, "8", "绿道", label, "公里", "2023年", "", mended, lines);
    }

    private static BlockView text(String type, @Nullable Integer level, String words, int first, int last) {
        return new BlockView(
                type, level, null, words, null, null, null, null, null, null, null, null, List.of(first, last));
    }

    private static ItemDetail item() {
        ItemView head =
                new ItemView("doc.s01.01", "治理河道", "report", "报告", null, null, 1, "2023-09-27", null, null, null);
        ItemRelations none = new ItemRelations(null, List.of(), List.of(), List.of(), null, List.of(), List.of());
        return new ItemDetail(head, none, "doc", null, "/items/doc.s01.01#L1", List.of(1, 23), null, null, BLOCKS);
    }
}
