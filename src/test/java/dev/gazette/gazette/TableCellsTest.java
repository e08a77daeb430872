package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLayout;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables of an invented county, one rule each. {@code |} stands for a tab, {@code ;} for a line break. */
class TableCellsTest {
    private static final String BUDGET = "关于预算的报告;;2022年一般公共预算收支表;;单位：万元、%;;";

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # unit of the line above the table; a share takes the %
            项目|预算数|决算数|比上年增长;税收收入|1200|1300|5.5;非税收入|300|280|-2.1 ! 1300 ! 税收收入 ! 决算数 ! 万元 ! 2022年
            项目|预算数|决算数|比上年增长;税收收入|1200|1300|5.5;非税收入|300|280|-2.1 ! 5.5 ! 税收收入 ! 比上年增长 ! % ! 2022年
            # unit of the column, of the row, of the cell
            项目|2021年(亿元)|2022年(亿元);产值|12|13;利润|1|2 ! 13 ! 产值 ! 2022年(亿元) ! 亿元 ! 2022年
            指标|2021年|2022年;林地(亩)|12|13;水库（座）|1|2 ! 2 ! 水库（座） ! 2022年 ! 座 ! 2022年
            指标|2021年|2022年;林地|12亩|13亩;水库|1座|2座 ! 13亩 ! 林地 ! 2022年 ! 亩 ! 2022年
            指标|单位|2021年|2022年;林地|亩|12|13;水库|座|1|2 ! 2 ! 水库 ! 2022年 ! 座 ! 2022年
            # two header rows; the upper label stands over two columns
            项目|2021年||2022年|;|预算数|决算数|预算数|决算数;税收收入|1|2|3|4;非税收入|5|6|7|8 ! 8 ! 非税收入 ! 2022年 决算数 ! 万元 ! 2022年
            项目|2021年|2021年|2022年|2022年;项目|预算数|决算数|预算数|决算数;税收收入|1|2|3|4;非税收入|5|6|7|8 ! 6 ! 非税收入 ! 2021年 决算数 ! 万元 ! 2021年
            # half-years and months
            指标|2022年上半年|2023年1-6月;产值|12|13;利润|1|2 ! 13 ! 产值 ! 2023年1-6月 ! 万元 ! 2023年1-6月
            # blank first cells are filled from above
            类别|指标|2022年;农业|茶园|12;|稻田|13;工业|水泥|7;|玻璃|8 ! 13 ! 农业 · 稻田 ! 2022年 ! 万元 ! 2022年
            # a numbered row without values stands above the rows that follow
            项目|2021年|2022年;一、收入||;税收|1|2;二、支出||;教育|3|4 ! 4 ! 二、支出 · 教育 ! 2022年 ! 万元 ! 2022年
            # years down the side
            年份|收入|支出;2020年|1|2;2021年|3|4 ! 4 ! 2021年 ! 支出 ! 万元 ! 2021年
            年份|收入|支出;2020|1|2;2021|3|4 ! 4 ! 2021 ! 支出 ! 万元 ! 2021
            # years as header; a figure like a year is a figure
            项目|2019|2020;税收|5000|2000;非税|300|100 ! 2000 ! 税收 ! 2020 ! 万元 ! 2020
            # two indicators in one cell
            指标|2022年;户数(户)/人口(人)|12/34;面积(亩)|7 ! 34 ! 人口(人) ! 2022年 ! 人 ! 2022年
            指标|2022年;户数/路网|12户/3公里/平方公里;面积|7亩 ! 3公里/平方公里 ! 路网 ! 2022年 ! 公里/平方公里 ! 2022年
            # no two: the value is one
            指标|2022年;投入/产出比|12;面积|7 ! 12 ! 投入/产出比 ! 2022年 ! 万元 ! 2022年
            """)
    void wordsThatBelongToACell(String rows, String value, String row, String column, String unit, String period) {
        Block.Cell cell = cell(BUDGET + rows, value);

        assertThat(List.of(cell.rowLabel(), cell.columnLabel(), cell.unit(), cell.period()))
                .containsExactly(row, column, unit, period);
    }

    @Test
    void twoTablesOfOneDocumentGiveTheSameSymbolDifferentMeanings() {
        String rows = ";;项目|2021年|2022年;★水库|12座|13座;●堤防|14座|15座";
        String text = "水利报告;;甲表;;备注：“★”表示提前、“●”表示按期" + rows + ";;乙表;;注：★为滞后；●为停工"
                + rows.replace("12", "22").replace("13", "23").replace("15", "25");

        assertThat(cell(text, "13座").legend()).isEqualTo("提前");
        assertThat(cell(text, "15座").legend()).isEqualTo("按期");
        assertThat(cell(text, "23座").legend()).isEqualTo("滞后");
        assertThat(cell(text, "25座").legend()).isEqualTo("停工");
    }

    @Test
    void aLegendAtTheFootOfTheTableIsItsLegend() {
        String text = "水利报告;;项目|2021年|2022年;★水库|12座|13座;堤防|14座|15座;;注：★表示提前";

        assertThat(cell(text, "13座").legend()).isEqualTo("提前");
        assertThat(cell(text, "13座").rowLabel()).isEqualTo("水库");
        assertThat(cell(text, "15座").legend()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "4||水渠|约束性|77公里|88公里| ! 水渠 ! 2021年",
                "4|水渠|约束性|77公里|88公里| ! 水渠 ! 2021年",
                "4||农业|水渠|约束性|77公里|88公里 ! 水渠 ! 2021年",
            })
    void aShiftedRowIsPutRight(String row, String label, String column) {
        String text = "水利报告;;序号|类别|指标|属性|2020年|2021年|备注;1|农业|●水库|约束性|11座|12座|甲;2||●堤防|预期性|13公里|14公里|乙;"
                + "3||●泵站|约束性|15座|16座|丙;" + row.replace("水渠", "●水渠") + ";5|林业|●苗圃|预期性|17亩|18亩|丁;6||●林场|预期性|19亩|20亩|戊";
        Block.Cell cell = cell(text, "88公里");

        assertThat(cell.columnLabel()).isEqualTo(column);
        assertThat(cell.rowLabel()).endsWith(label);
        assertThat(cell.mended().isEmpty()).isEqualTo(row.startsWith("4||水渠"));
        assertThat(cell(text, "18亩").mended()).isEmpty();
    }

    @Test
    void aLabelWithAFigureInItsNameAUnitOfItsOwnAndASymbolIsNoShiftedRow() {
        String text = "环境报告;;指标|单位|2020年|2021年|完成情况;★优良天数比率|%|86.3|88.8|完成;★PM2.5年均浓度|微克/立方米|34|31|完成;"
                + "★断面达标率|%|90.0|95.0|完成;★能耗降低率|%|3.1|2.4|未完成;污水处理率|%|97.1|97.9|完成;"
                + "资源利用率|%|41.0|43.6|完成;森林覆盖率|%|17.2|17.6|完成;人均绿地面积|平方米|8.1|8.3|未完成";

        assertThat(parse(text).problems()).isEmpty();
        assertThat(cell(text, "31").rowLabel()).isEqualTo("PM2.5年均浓度");
        assertThat(cell(text, "31").unit()).isEqualTo("微克/立方米");
    }

    @ParameterizedTest
    @CsvSource({
        "PM2.5年均浓度, WORDS",
        "5G基站, WORDS",
        "CO2排放总量, WORDS",
        "12家, FIGURE",
        "30km, FIGURE",
        "3.5t, FIGURE",
        "31, FIGURE",
        "-, DASH"
    })
    void figuresWithinNamesAreNoFigures(String cell, CellText.Kind kind) {
        assertThat(CellText.kind(cell)).isEqualTo(kind);
    }

    @Test
    void aRowThatFitsNowhereIsAProblem() {
        String text =
                "水利报告;;序号|指标|属性|2021年;1|水库|约束性|12座;2|堤防|预期性|14公里;3|泵站|约束性|16座;" + "12座|预期性|泵站|水渠|预期性|5;4|苗圃|预期性|18亩";

        assertThat(parse(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("table-row-shifted");
            assertThat(problem.lines()).isEqualTo(new LineRange(7, 7));
        });
    }

    @Test
    void aSurveyHasOptionsVotesAndSharesOfTheAnswersThatWereGiven() {
        String text = "关于饮水的报告;;共发放300份，回收问卷200份。;;1. 您对饮水是否满意？;;满意|150|75%;一般|40|20.0%;不满意|10|5%";
        Block.Cell votes = cell(text, "40");

        assertThat(List.of(votes.rowLabel(), votes.columnLabel(), votes.unit())).containsExactly("一般", "票数", "份");
        assertThat(cell(text, "20.0%").columnLabel()).isEqualTo("占比");
    }

    @ParameterizedTest
    @ValueSource(strings = {"很满意因为|150|75%;;水质变好||;一般|40|20%", "很满意因为水质变好||;|150|75%;一般|40|20%"})
    void anOptionThatASeamHasCutIsJoined(String rows) {
        Block.Cell cell = cell("关于饮水的报告;;1. 您对饮水是否满意？;;" + rows, "150");

        assertThat(cell.rowLabel()).isEqualTo("很满意因为水质变好");
        assertThat(cell.mended()).isNotEmpty();
    }

    @Test
    void aTableThatGoesOnAfterASeamKeepsHeaderGroupAndLegend() {
        String head = "类别|指标|2021年|2022年;";
        String text = "水利报告;;备注：“★”表示提前;;" + head + "农业|★水库|1座|2座;|★堤防|3座|4座;;" + head + "|★泵站|5座|6座;工业|★水厂|7座|8座";
        Block.Cell cell = cell(text, "6座");

        assertThat(List.of(cell.rowLabel(), cell.columnLabel(), cell.legend()))
                .containsExactly("农业 · 泵站", "2022年", "提前");
    }

    @Test
    void markupAroundACellIsNoValue() {
        String text = "水利报告;;重点区域|成效|年份;城东|<ul style=\"a: b;\"> <li>建成水库12座</li> </ul>|2021年;城西|修堤|2022年";

        assertThat(cell(text, "建成水库12座").columnLabel()).isEqualTo("成效");
    }

    @Test
    void namesInColumnsHaveNeitherHeaderNorLabels() {
        Block.Table table = table("出席情况;;二、出席（4人）：;;李 平|王小明;赵四|陈大文");

        assertThat(table.header()).isEmpty();
        assertThat(table.cells()).hasSize(4).allMatch(cell -> cell.rowLabel().isEmpty());
    }

    @Test
    void theFileMayStateWhereATableIsAndWhatItsHeaderIs() {
        SourceDocument text = document("水利报告;名称|地点;水库|城东;泵站|城西");
        SourceLayout layout = new SourceLayout(
                List.of(), List.of(new SourceLayout.TableArea(new LineRange(2, 4), 1)), List.of(), List.of());
        Gazette gazette = new GazetteParser().parse(new SourceDocument("d", "d.docx", "f", text.lines(), layout));

        assertThat(cells(gazette, "城西").columnLabel()).isEqualTo("地点");
        assertThat(cells(gazette, "城西").rowLabel()).isEqualTo("泵站");
    }

    @Test
    void anyTableKeepsEveryPrintedCell() {
        Random random = new Random(20260707);
        String[] cells = {
            "", "", "1", "2020年", "甲/乙", "3.5/4", "12家", "-", "★水库", "<b>x</b>", "合计", "（一）收入", "单位：万元", "5%"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("报告;;表 1 情况;;");
            for (int row = random.nextInt(9); row >= 0; row--) {
                for (int cell = random.nextInt(8); cell >= 0; cell--) {
                    text.append(cells[random.nextInt(cells.length)]).append(cell > 0 ? "|" : "");
                }
                text.append(random.nextInt(5) == 0 ? ";;" : ";");
            }
            SourceDocument document = document(text.toString());
            new GazetteParser()
                    .parse(document)
                    .items()
                    .flatMap(item -> item.blocks().stream())
                    .filter(Block.Table.class::isInstance)
                    .forEach(table -> TableChecks.everyPrintedCellIsThere((Block.Table) table, document));
        }
    }

    @Test
    @Timeout(60)
    void hugeTablesAreReadInReasonableTime() {
        String wide = "报告;;项目" + "|2020年".repeat(100_000) + ";水库" + "|1".repeat(100_000);
        String tall = "报告;;序号|指标|2021年;"
                + IntStream.range(1, 100_000)
                        .mapToObj(i -> i + "|水库|" + i + "座;")
                        .collect(Collectors.joining());

        assertThat(table(wide).cells()).hasSizeGreaterThan(100_000);
        assertThat(table(tall).cells()).hasSizeGreaterThan(200_000);
    }

    private static Block.Cell cell(String text, String value) {
        return cells(parse(text), value);
    }

    private static Block.Cell cells(Gazette gazette, String value) {
        return gazette.items()
                .flatMap(item -> item.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).cells().stream())
                .filter(cell -> cell.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cell holds " + value));
    }

    private static Block.Table table(String text) {
        return parse(text)
                .items()
                .flatMap(item -> item.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Gazette parse(String text) {
        return new GazetteParser().parse(document(text));
    }

    private static SourceDocument document(String text) {
        // a style may hold a semicolon of its own
        return Documents.of(
                "yunxi", text.replace("b;\"", "b\"").replace('|', '\t').replace(';', '\n'));
    }
}
