package dev.gazette.evaluation.generated;

import static dev.gazette.evaluation.generated.MadeUpPassages.list;
import static dev.gazette.evaluation.generated.MadeUpPassages.material;
import static dev.gazette.evaluation.generated.MadeUpPassages.table;
import static dev.gazette.evaluation.generated.MadeUpPassages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionMakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021年新建绿道12公里         | 2021年新建绿道多少公里？
            （二）**新增公园**3,200平方米 | 新增公园多少平方米？
            绿化覆盖率达到41.5%以上      | 绿化覆盖率达到百分之多少以上？
            投入专项资金1.2亿元          | 投入专项资金多少亿元？
            服务居民3万余人次            | 服务居民多少万余人次？
            """)
    void aFigureIsAskedForInItsUnit(String printed, String question) {
        assertThat(questions(new FigureQuestions(), material(text(printed + "。"))))
                .contains(question);
    }

    @ParameterizedTest
    @CsvSource({"2021年3月开始建设", "第12次会议审议通过", "建设周期到12月结束", "共有三个公园开放"})
    void yearsDaysOrdinalsAndWordsAreNoFigures(String printed) {
        assertThat(questions(new FigureQuestions(), material(text(printed)))).isEmpty();
    }

    @Test
    void whatIsTooShortToSayWhatIsCountedIsAskedBelowItsHeading() {
        assertThat(questions(new FigureQuestions(), material(text("新建了12座公园")))).containsExactly("公园建设中新建了多少座公园？");
    }

    @ParameterizedTest
    @CsvSource({"2021年3月启动改造工程,什么时候启动改造工程？", "湿地公园于2022年5月1日起对外开放,湿地公园于什么时候对外开放？", "全部工程完成于2023年底,全部工程完成于是什么时候？"})
    void aDateIsAskedFor(String printed, String question) {
        assertThat(questions(new DateQuestions(), material(text(printed)))).contains(question);
    }

    @Test
    void aPersonAndTheSpeakerAreAskedFor() {
        assertThat(questions(new PersonQuestions(), material(text("会议由李水生主持召开。"))))
                .containsExactly("会议由谁主持召开？", "李水生担任什么职务？", "李水生是谁？", "《关于公园建设的报告》是谁作的？", "王河作了什么报告？");
    }

    @Test
    void entriesAreAskedForByHeadingLeadAndInclusion() {
        assertThat(questions(new ListQuestions(), material(list("（一）主要措施如下：", "1.种树", "2.浇水"))))
                .contains("公园建设有哪些内容？", "主要措施有哪些？", "主要措施一共有几项？");
        assertThat(questions(new ListQuestions(), material(text("公园设施包括亭子、长椅和步道。"))))
                .contains("公园设施包括哪些？");
    }

    @Test
    void aCellIsAskedForByRowAndColumn() {
        assertThat(questions(new CellQuestions(), material(table("公园统计表", "名称\t面积\t备注", "东公园\t12.5\t新建"))))
                .containsExactly("东公园的面积是多少？", "东公园面积多少？", "公园统计表中东公园的面积是多少？");
    }

    @Test
    void aRowWithoutNameOrWithAnotherNumberOfCellsIsNotAskedAbout() {
        assertThat(questions(new CellQuestions(), material(table("", "名称\t面积", "东公园\t12\t13", "1\t2"))))
                .isEmpty();
    }

    @Test
    void aClauseIsAskedBackAsPrintedAndWithAnotherFigure() {
        assertThat(questions(new YesNoQuestions(), material(text("新建绿道19公里。"))))
                .containsExactly("新建绿道19公里吗？", "是不是新建绿道19公里？", "新建绿道14公里，对吗？", "有没有新建绿道14公里？");
    }

    @Test
    void figuresOfOneUnitAreCompared() {
        assertThat(questions(new ComparisonQuestions(), material(text("东公园种树30棵，西公园种树20棵，新建步道5公里。"))))
                .containsExactly(
                        "东公园种树比西公园种树多多少？",
                        "东公园种树和西公园种树哪个多？",
                        "东公园种树和西公园种树相差多少？",
                        "东公园种树和西公园种树一共是多少？",
                        "东公园种树相比西公园种树增长了百分之多少？");
        assertThat(questions(new ComparisonQuestions(), material(table("", "名称\t去年\t今年", "东公园\t3\t4", "西公园\t5\t6"))))
                .contains("东公园的去年比东公园的今年多多少？", "东公园的今年和西公园的今年哪个多？");
    }

    @ParameterizedTest
    @CsvSource({"新建公园多少座？", "2021年新建公园多少座？"})
    void anotherYearIsAskedAbout(String question) {
        List<String> misses = NearMisses.of(asked(question), List.of())
                .map(GeneratedQuestion::text)
                .toList();

        assertThat(misses)
                .singleElement()
                .asString()
                .matches("20[12]\\d年新建公园多少座？")
                .isNotEqualTo(question);
    }

    @Test
    void anotherPlaceIsAskedAboutWhereOneIsNamed() {
        assertThat(NearMisses.of(asked("甲镇有多少公园？"), List.of("甲镇", "乙镇")))
                .extracting(GeneratedQuestion::form, GeneratedQuestion::text)
                .contains(tuple(QuestionForm.OTHER_PLACE, "乙镇有多少公园？"));
    }

    private static GeneratedQuestion asked(String text) {
        return new GeneratedQuestion(QuestionForm.FIGURE, text, "p");
    }

    private static List<String> questions(QuestionMaker maker, Material material) {
        return maker.questions(material).map(GeneratedQuestion::text).toList();
    }
}
