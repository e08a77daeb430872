package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gazette.retrieval.TermProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
    @ParameterizedTest
    @CsvSource({
        "云岭县有多少亩茶园, NUMBER",
        "修了几条路, NUMBER",
        "办了好几件事吗, NUMBER",
        "茶叶占农业产值的比重, NUMBER",
        "水库有多大, NUMBER",
        "百分之几的农户入社, NUMBER",
        "茶厂何时投产, DATE",
        "水库是哪一年建成的, DATE",
        "工期多久, DATE",
        "谁作了茶产业的报告, PERSON",
        "副县长叫什么名字, PERSON",
        "表彰了哪几位茶农, PERSON",
        "由哪个单位负责人作报告, PERSON",
        "有哪些古茶树, LIST",
        "整治了哪三条河, LIST",
        "措施分别是什么, LIST",
        "茶园为什么减产, STATEMENT",
        "如何防治茶虫, STATEMENT"
    })
    void knowsWhatIsAskedFor(String question, AskedFor expected) {
        assertThat(Questions.of(question).askedFor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021年茶叶产量, 2021",
        "2020 年和２０２１年相比, 2020 2021",
        "2021年比2021年初多多少, 2021",
        "1998年的茶厂, 1998",
        "编号120215的茶厂, ''",
        "今年茶叶产量, ''"
    })
    void readsTheNamedYears(String question, String years) {
        assertThat(String.join(" ", Questions.of(question).years())).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "茶园有多少亩, 亩",
        "补贴了多少钱, 元",
        "投资多少亿元, 元",
        "绿道几公里, 公里 千米 km",
        "水库多少平方公里, 平方公里",
        "来了多少人次, 人次",
        "培训多少名茶农, 人 名 位",
        "几位代表, 人 名 位",
        "涨了几成, % 成",
        "百分之几的农户, %",
        "采了多少天, 天 日 个工作日",
        "用了几个月, 月",
        "建了多少个茶厂, ''",
        "茶园覆盖率是多少, ''"
    })
    void readsTheUnitOfTheAskedQuantity(String question, String units) {
        assertThat(String.join(" ", Questions.of(question).units())).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"G56高速何时通车, g56", "Ｓ２１２沿线茶园, s212", "X3和3号线, x3 3号线", "茶园3号楼, ''", "ABCD12, ''"})
    void readsNamesWithANumber(String question, String codes) {
        assertThat(String.join(" ", Questions.of(question).codes())).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "有多少名茶农, 茶农",
        "有多少茶农, 茶农",
        "茶农有多少, 茶农",
        "茶农是多少, 茶农",
        "哪些茶农受表彰, 茶农",
        "哪个镇最先种茶, 镇",
        "茶农怎样增收, ''",
        "茶农何时采茶, ''",
        "哪位茶农受表彰, ''"
    })
    void turnsOnTheNounThatIsCountedOrChosenFrom(String question, String focus) {
        List<String> forms = Questions.of(question, "茶农")
                .focus()
                .map(Question.WeightedTerm::forms)
                .orElse(List.of());

        assertThat(String.join(" ", forms)).isEqualTo(focus);
    }

    @Test
    void weighsTheFocusOnTopOfTheTerms() {
        Question question = Questions.of("有多少名茶农参加培训", "茶农/茶叶种植户", "培训");
        double terms = question.terms().stream()
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();

        assertThat(question.focus().orElseThrow().forms()).containsExactly("茶农", "茶叶种植户");
        assertThat(question.focus().orElseThrow().weight()).isCloseTo(0.3 * terms, within(1e-9));
        assertThat(question.totalWeight()).isCloseTo(1.3 * terms, within(1e-9));
    }

    @Test
    void weighsRareWordsMoreAndAbsentOnesHalf() {
        Question question = QuestionReader.read(new TermProfile(
                "古茶树老树王茶园", List.of(term("古茶树", 1), term("老树王", 0), term("茶园", 300)), Optional.empty(), 1000));

        double rare = question.terms().get(0).weight();
        assertThat(question.terms().get(1).weight()).isCloseTo(rare / 2, within(1e-9));
        assertThat(question.terms().get(2).weight()).isLessThan(rare).isPositive();
    }

    @Test
    void takesYearsForConditionsAndNotForTerms() {
        assertThat(Questions.of("2021年茶园面积", "2021年", "年", "2021", "茶园").terms())
                .extracting(Question.WeightedTerm::forms)
                .containsExactly(List.of("茶园"));
    }

    @Test
    void takesNamesOfAdministrativeAreasForPlaces() {
        Question question = Questions.of("云岭县白水镇的茶园", "云岭县", "白水镇", "茶区", "工业园区", "农贸上市", "各乡镇", "镇");

        assertThat(question.places()).containsExactly("云岭县", "白水镇");
    }

    @Test
    void keepsTheNamedSession() {
        assertThat(Questions.ofSession(12, "第十二次会议审议了什么").session()).contains(12);
    }

    @ParameterizedTest
    @CsvSource({"茶园为什么减产, true", "茶园为何减产, true", "减产的原因, true", "茶园减产多少, false"})
    void noticesQuestionsForReasons(String question, boolean asksWhy) {
        assertThat(Questions.of(question).asksWhy()).isEqualTo(asksWhy);
    }

    private static TermProfile.Term term(String text, long frequency) {
        return new TermProfile.Term(text, List.of(), frequency);
    }

    @ParameterizedTest
    @CsvSource({
        "两份报告的茶园面积对得上吗, true",
        "茶园面积县里报的比调研组说的多几亩, true",
        "两份报告里的茶园数据怎么不一样, true",
        "茶厂投产的日子几份文件说的不同吧, false",
        "茶园面积有两个数?, true",
        "茶园面积的两个数字以哪个为准, true",
        "两个数据中心建在哪里, false",
        "茶园面积有多少亩, false",
        "茶园面积比去年多了几亩, false"
    })
    void wantsWhatSeveralSourcesSay(String question, boolean wants) {
        assertThat(Questions.of(question).asksWhetherSourcesAgree()).isEqualTo(wants);
    }
}
