package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.AspectLists.Scored;
import dev.gazette.gazette.ItemKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AspectListsTest {
    private static final String TEA = "关于茶产业发展情况的报告";
    private static final String WATER = "关于水库除险加固情况的报告";
    private static final Question PROBLEMS = Questions.of("茶产业发展有哪些问题", "茶产业", "发展", "问题");

    @Test
    void theProblemsOfAReportAreNotItsOutline() {
        Stream<Scored> report =
                lists(TEA, 1, "现将茶产业情况和存在的问题报告如下：", "一、基本情况", "茶园4200亩。", "二、存在的问题", "一是茶园老化。二是人手不足。", "三、下一步工作打算");

        assertThat(chosen(PROBLEMS, report)).containsExactly("一是茶园老化。", "二是人手不足。");
    }

    @Test
    void anOutlineIsNoAnswer() {
        Stream<Scored> report = lists(TEA, 1, "现将茶产业情况和存在的问题报告如下：", "一、基本情况", "二、存在的问题");

        assertThat(chosen(PROBLEMS, report)).isEmpty();
    }

    @Test
    void aHeadingThatIsWhatIsAskedForLeadsToTheEntriesBelowIt() {
        Question question = Questions.of("茶产业的报告提了哪些建议", "茶产业", "建议");
        String[] report = {"提出茶产业建议12条。", "一、茶园面积", "茶园4200亩。", "二、茶厂改造", "新建2家。", "三、发展建议", "一是改种老茶树。二是招工。"};

        assertThat(chosen(question, lists(TEA, 1, report))).containsExactly("一是改种老茶树。", "二是招工。");
    }

    @Test
    void anEntryWithAListOfItsOwnIsAnEntryStill() {
        Question question = Questions.of("茶产业有哪些问题", "茶产业", "问题");
        String[] report = {"主要问题：", "（一）茶园问题突出。一是树龄偏大。二是病虫多。", "（二）人手不足。"};

        assertThat(chosen(question, lists(TEA, 1, report))).containsExactly("（一）茶园问题突出。", "（二）人手不足。");
    }

    @Test
    void whatIsAskedOfEachStandsInEveryEntry() {
        Question question = Questions.of("茶产业招工靠哪些渠道，各招了多少人", "茶产业", "招工", "渠道");
        String[] report = {"一、基本情况", "二、主要做法", "（一）招工", "一是进村招。招了60人。二是网上招。招了25人。", "（二）留工", "一是建宿舍。建了8间。二是发补贴。"};

        assertThat(chosen(question, lists(TEA, 1, report))).containsExactly("一是进村招。招了60人。", "二是网上招。招了25人。");
    }

    @Test
    void aListWithoutTheFiguresThatAreAskedForIsNotChosen() {
        Question question = Questions.of("茶产业招工靠哪些渠道，各招了多少人", "茶产业", "招工", "渠道");

        assertThat(chosen(question, lists(TEA, 1, "招工措施：", "一是进村招。二是网上招。"))).isEmpty();
    }

    @Test
    void theirNumberSaysWhichPartsAreMeantWhereTheReportIsAboutTheMatter() {
        Question question = Questions.of("茶产业资金查了哪三个领域", "茶产业", "资金");
        String[] report = {"二、茶产业资金", "（一）茶苗。", "（二）茶路。", "（三）茶厂。"};

        assertThat(chosen(question, lists(TEA, 1, report))).containsExactly("（一）茶苗。", "（二）茶路。", "（三）茶厂。");
        assertThat(chosen(question, lists(WATER, 1, "二、水库资金", "（一）坝体。", "（二）溢洪道。", "（三）闸门。")))
                .isEmpty();
    }

    @Test
    void theSectionsOfAReportAreNotItsProblems() {
        Question question = Questions.of("茶产业查出哪些问题", "茶产业");
        String[] report = {"茶产业查出问题12个。", "一、茶园", "二、茶厂", "三、茶路"};

        assertThat(chosen(question, lists(TEA, 1, report))).isEmpty();
        report[0] = "现将茶产业问题报告如下。";
        assertThat(chosen(question, lists(TEA, 1, report))).hasSize(3);
    }

    @Test
    void theNumberOfWhatWasLookedIntoTellsListsApart() {
        Question question = Questions.of("五个茶厂查出哪些问题", "茶厂");
        Stream<Scored> lists = Stream.concat(
                lists("关于茶厂审计情况的报告", 1, "对4个茶厂审计。主要问题：一是账目不清；二是欠租。"),
                lists("关于茶厂审计情况的报告", 0.9, "对5个茶厂审计。主要问题：一是少计收入；二是超支。"));

        assertThat(chosen(question, lists)).containsExactly("一是少计收入；", "二是超支。");
    }

    @Test
    void whatIsCountedStandsInEveryEntry() {
        Question question = Questions.of("罗春生的报告举了哪三件建议", "罗春生", "建议");

        assertThat(chosen(question, lists(TEA, 1, "现报告如下：", "一是修路建议。二是引水建议。三是通电建议。")))
                .hasSize(3);
        assertThat(chosen(question, lists(TEA, 1, "现报告如下：", "一是修路建议。二是引水。三是通电建议。")))
                .isEmpty();
    }

    @Test
    void aNumberOfSomethingElseIsNotThatOfTheList() {
        Question question = Questions.of("三家茶厂查出哪些问题", "茶厂");

        assertThat(chosen(question, lists("关于茶厂审计情况的报告", 1, "主要问题：", "一是账目不清。二是欠租。")))
                .hasSize(2);
    }

    @Test
    void theAspectTellsTheListsOfAReportApart() {
        String[] report = {"主要问题：一是茶园老化；二是人手不足。", "下一步：一是改种；二是招工。"};

        assertThat(chosen(PROBLEMS, lists(TEA, 1, report))).containsExactly("一是茶园老化；", "二是人手不足。");
        assertThat(chosen(Questions.of("茶产业下一步有哪些打算", "茶产业", "下一步", "打算"), lists(TEA, 1, report)))
                .containsExactly("一是改种；", "二是招工。");
    }

    @ParameterizedTest
    @CsvSource({"茶产业有哪两个问题, 一是品牌弱。", "茶产业有哪三个问题, 一是茶园老化。"})
    void aListIsAsLongAsAsked(String text, String first) {
        Question question = Questions.of(text, "茶产业", "问题");
        Stream<Scored> reports =
                Stream.concat(lists(TEA, 1, "主要问题：", "一是茶园老化。二是人手不足。三是茶路不通。"), lists(TEA, 1, "主要问题：", "一是品牌弱。二是销路窄。"));

        assertThat(chosen(question, reports)).first().isEqualTo(first);
    }

    @Test
    void noListOfAnotherLengthIsChosen() {
        Question question = Questions.of("茶产业有哪四个问题", "茶产业", "问题");

        assertThat(chosen(question, lists(TEA, 1, "主要问题：", "一是茶园老化。二是人手不足。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"调研报告指出茶产业有哪些问题, RESEARCH", "审议意见指出茶产业有哪些问题, OPINION", "茶产业审议意见的落实情况里还有哪些问题, FOLLOWUP"})
    void theItemIsOfTheKindThatTheQuestionNames(String text, ItemKind kind) {
        Question question = Questions.of(text, "茶产业", "问题");
        List<Scored> lists = Stream.of(ItemKind.REPORT, ItemKind.RESEARCH, ItemKind.OPINION, ItemKind.FOLLOWUP)
                .flatMap(each -> lists(TEA, each, 1, "主要问题：", "一是茶园老化。二是人手不足。"))
                .toList();

        assertThat(AspectLists.choose(question, lists).orElseThrow().list().entries())
                .allSatisfy(entry ->
                        assertThat(entry.passage().provenance().item().kind()).isEqualTo(kind));
    }

    @Test
    void aWordInQuotesStandsInEveryEntry() {
        Question question = Questions.of("茶农的几“难”分别是什么", "茶农", "难");
        Stream<Scored> report = lists(TEA, 1, "茶农说：", "一是招工难。二是没有路。", "茶农反映：", "一是贷款难。二是运茶难。", "茶农要做：", "一是烘焙。二是包装。");

        assertThat(chosen(question, report)).containsExactly("一是贷款难。", "二是运茶难。");
    }

    @Test
    void aShortFormNamesWhatTheReportIsAbout() {
        Question question = Questions.of("茶旅有哪些问题", "茶旅", "问题");
        String[] problems = {"主要问题：", "一是客房少。二是道路窄。"};

        assertThat(chosen(question, lists("关于茶产业与旅游业融合情况的报告", 1, problems))).containsExactly("一是客房少。", "二是道路窄。");
        assertThat(chosen(question, lists(WATER, 1, problems))).isEmpty();
    }

    @Test
    void aReportAboutSomethingElseIsNotChosen() {
        assertThat(chosen(PROBLEMS, lists(WATER, 1, "主要问题：", "一是坝体老化。二是人手不足。"))).isEmpty();
    }

    @Test
    void whatAReportIsAboutCountsMoreThanItsRank() {
        Stream<Scored> reports =
                Stream.concat(lists(WATER, 1, "主要问题：", "一是发展缓慢。二是人手不足。"), lists(TEA, 0.5, "主要问题：", "一是茶园老化。二是销路窄。"));

        assertThat(chosen(PROBLEMS, reports)).containsExactly("一是茶园老化。", "二是销路窄。");
    }

    @Test
    void aListIsOfTheYearThatTheQuestionNames() {
        Question question = Questions.of("2018年茶产业有哪些问题", "茶产业", "问题");

        assertThat(chosen(question, lists(TEA, 1, "主要问题：", "一是茶园老化。二是人手不足。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶产业发展存在哪些问题",
                "茶园管护的短板有哪几条",
                "调研组给茶厂提了什么建议",
                "接下来茶产业有哪些打算",
                "茶叶减产的原因都有什么",
                "茶农的几“难”分别是什么",
                "茶园资金审计了哪五个领域",
                "报告举了哪三件建议"
            })
    void areAskedFor(String question) {
        assertThat(AspectLists.areAskedBy(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园面积有多少亩", "茶产业的问题解决了吗", "白水镇有哪些茶厂", "茶厂何时投产", "“云岭红”卖了多少斤"})
    void areNotAskedFor(String question) {
        assertThat(AspectLists.areAskedBy(question)).isFalse();
    }

    private static Stream<Scored> lists(String title, double score, String... passages) {
        return lists(title, ItemKind.REPORT, score, passages);
    }

    private static Stream<Scored> lists(String title, ItemKind kind, double score, String... passages) {
        return EnumerationReader.read(Arrays.stream(passages)
                        .map(text -> Passages.inItem("item", title, kind, Passages.of(text)))
                        .toList())
                .stream()
                .map(list -> new Scored(list, score));
    }

    /** The entries of the list that is chosen. */
    private static List<String> chosen(Question question, Stream<Scored> lists) {
        return AspectLists.choose(question, lists.toList()).stream()
                .flatMap(chosen -> chosen.list().entries().stream())
                .map(entry -> entry.sentence().text())
                .toList();
    }
}
