package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowConditionsTest {
    private static final Passage ROADS = Passages.table(
            "茶园\t资金来源\t面积（亩）\t2020年产值\t2021年产值\t进度",
            "云顶茶园\t县级资金\t300\t12.5\t13.1\t已建成",
            "东坡茶园\t乡镇资金\t120\t8.4\t7.9\t未建成",
            "南湖茶园\t县级资金\t80\t6.0\t6.6\t已建成",
            "北岭茶园\t县级资金\t95\t5.2\t4.8\t慢于预期");
    private static final Passage GROWTH =
            Passages.table("科目\t支出\t比上年增长（%）", "茶业支出\t3.1\t6.2", "林业支出\t2.2\t-1.5", "水利支出\t4.0\t-0.8");
    private static final Passage LAST_YEAR =
            Passages.table("科目\t支出\t为上年%", "茶业支出\t3.1\t106.2", "林业支出\t2.2\t98.5", "水利支出\t4.0\t101.1");
    private static final Passage SIGNS =
            Passages.table("指标\t2021年\t进度", "★茶园面积\t300\t●", "茶农人数\t120\t▲", "★茶叶产量\t80\t▲", "茶厂数\t5\t●");
    private static final Passage NOTE = Passages.of("注：“★”为省对县考核指标；“●”表示符合进度，“▲”表示慢于进度。");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已经建成的茶园有哪些                   | 云顶茶园 南湖茶园
            用县级资金的有哪几个茶园               | 云顶茶园 南湖茶园 北岭茶园
            用县级资金并且建成了的茶园有哪些       | 云顶茶园 南湖茶园
            哪些茶园还没建成                       | 东坡茶园
            哪几个茶园落后于预期                   | 北岭茶园
            面积超过100亩的茶园有哪些              | 云顶茶园 东坡茶园
            面积95亩以下的茶园有哪几个             | 南湖茶园 北岭茶园
            县级资金里面积不到90亩的有哪些         | 南湖茶园
            2021年产值比2020年少的茶园有哪些       | 东坡茶园 北岭茶园
            2021年哪些茶园的产值比上年增加         | 云顶茶园 南湖茶园
            """)
    void areTheRowsThatAreAskedFor(String question, String labels) {
        assertThat(labels(question, ROADS)).containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"哪些支出比上年减少, 林业支出 水利支出", "同比增长的支出有哪些, 茶业支出"})
    void areToldByWhatTheColumnSaysOfGrowth(String question, String labels) {
        assertThat(labels(question, GROWTH)).containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"哪些支出比去年大幅下降, 林业支出", "哪些支出比去年小幅增长, 茶业支出 水利支出"})
    void fallOrRiseHoweverMuch(String question, String labels) {
        assertThat(labels(question, LAST_YEAR)).containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"哪些支出比上年增长5%以上", "同比下降1%以上的支出有哪些", "哪些支出增速下降"})
    void areNoneWhenALimitMayBeOneOfARiseOrAFall(String question) {
        assertThat(labels(question, GROWTH)).isEmpty();
        assertThat(labels(question, LAST_YEAR)).isEmpty();
    }

    @Test
    void areToldByTheShareOfTheYearBefore() {
        assertThat(labels("哪些支出比去年下降", LAST_YEAR)).containsExactly("林业支出");
    }

    @ParameterizedTest
    @CsvSource({
        "哪些指标被标成落后, 茶农人数 ★茶叶产量",
        "打星的指标有哪几个, ★茶园面积 ★茶叶产量",
        "省里考核的指标有哪些, ★茶园面积 ★茶叶产量",
        "带三角的指标有哪些, 茶农人数 ★茶叶产量",
        "符合进度的有哪几项, ★茶园面积 茶厂数"
    })
    void areToldByTheirSigns(String question, String labels) {
        assertThat(labels(question, SIGNS, NOTE)).containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已建成和未建成的茶园有哪些",
                "有哪些茶园",
                "面积超过100公里的茶园有哪些",
                "2019年产值比2018年少的茶园有哪些",
                "哪些茶园建设得好",
                "哪些茶园没能按期建成",
                "哪些茶园计划明年建成",
                "哪些茶园没有落后",
                "面积不高于100亩的茶园有哪些"
            })
    void areNoneWhenItIsNotCertainWhichAreMeant(String question) {
        assertThat(labels(question, ROADS)).isEmpty();
    }

    @Test
    void areNoneWhereABlankCellMayMeanTheOneAbove() {
        Passage merged = Passages.table("类别\t茶园\t亩", "高山茶园\t云顶\t30", "东坡\t12", "高山茶园\t南湖\t8", "平地茶园\t北岭\t9");

        assertThat(labels("高山茶园有哪些", merged)).isEmpty();
    }

    @Test
    void areThePartsOfARowOfTwoIndicators() {
        Passage two = Passages.table("指标\t进度", "茶园面积/茶厂数\t快于预期/慢于预期", "茶农人数\t快于预期", "茶叶产量\t符合预期");

        assertThat(labels("哪些指标快于预期", two)).containsExactly("茶园面积", "茶农人数");
    }

    @ParameterizedTest
    @CsvSource({
        "已建成的茶园有哪些, true",
        "已建成的是哪三个茶园, true",
        "建成的茶园有多少个, false",
        "哪些茶园不是县级资金建的, false",
        "除了云顶茶园还有哪些建成, false",
        "哪些茶园产值最高, false"
    })
    void areAskedBy(String question, boolean asked) {
        assertThat(RowConditions.areAskedBy(question)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"已建成的是哪三个, 3, true", "已建成的是哪三个, 2, false", "七类支出中有哪些减少, 2, true", "已建成的有哪些, 5, true"})
    void areAsManyAsTheQuestionExpects(String question, int rows, boolean right) {
        assertThat(RowConditions.isCount(question, rows)).isEqualTo(right);
    }

    private static List<String> labels(String question, Passage... item) {
        Grid grid = Grid.of(List.of(item[0])).getFirst();
        List<RowCondition> conditions =
                RowConditions.of(Questions.of(question), grid, TableSign.in(Arrays.asList(item)));
        return grid.rows().stream()
                .filter(row -> !conditions.isEmpty()
                        && conditions.stream()
                                .allMatch(
                                        condition -> condition.holds(grid, row).isPresent()))
                .map(row -> conditions.getFirst().holds(grid, row).orElseThrow())
                .toList();
    }
}
