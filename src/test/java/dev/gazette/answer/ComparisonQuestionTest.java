package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.ComparisonQuestion.Alternative;
import dev.gazette.answer.ComparisonQuestion.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonQuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云岭县2020年的茶园面积比2019年多了多少亩?|CHANGE|云岭县2019年的茶园面积有多少亩|云岭县2020年的茶园面积有多少亩",
                "从2019年到2021年,农民人均收入涨了多少|CHANGE|2019年,农民人均收入是多少|2021年,农民人均收入是多少",
                "茶园面积,2021年比2019年多了多少|CHANGE|茶园面积,2019年是多少|茶园面积,2021年是多少",
                "2019年和2020年茶园面积相差多少|CHANGE|2019年茶园面积是多少|2020年茶园面积是多少",
                "从2019年末到2020年末,债务余额涨了多少亿|CHANGE|2019年末,债务余额是多少|2020年末,债务余额是多少",
                "和2019年的数相比,2020年上半年失业的人是变多了还是变少了|TREND|2019年失业的人是多少|2020年上半年失业的人是多少",
                "茶叶产值的全市名次,2019年和2020年相比掉了几位|CHANGE|茶叶产值的全市名次,2019年|茶叶产值的全市名次,2020年",
                "茶叶产值2020年比2019年增长了百分之几|GROWTH|茶叶产值2019年是多少|茶叶产值2020年是多少",
                "2019年和2020年的救助金一共发了多少钱|SUM|2019年救助金是多少|2020年救助金是多少",
                "第七次和第八次常委会会议,哪一次请假的人更多|WHICH|第七次会议,请假的有多少人|第八次会议,请假的有多少人",
                "县人大常委会第七、第八两次会议,哪次缺席的多|WHICH|县人大常委会第七次会议,缺席的有多少人|县人大常委会第八次会议,缺席的有多少人",
                "白水镇和黑岩镇2020年的茶园面积哪个大|WHICH|2020年白水镇茶园面积是多少|2020年黑岩镇茶园面积是多少",
                "县法院和县检察院哪个结案率高|WHICH|县法院结案率是多少|县检察院结案率是多少",
                "是初中生比例高还是小学生比例高|WHICH|初中生比例是多少|小学生比例是多少",
                "2020年上半年,本县gdp增速有没有跑赢全市|WHICH|2020年上半年,本县gdp增速是多少|2020年上半年,全市gdp增速是多少",
                "白水镇的茶园面积比黑岩镇多多少亩|GAP|白水镇的茶园面积有多少亩|黑岩镇的茶园面积有多少亩",
                "调整以后,本县债券余额离2020年的债务限额还有多大空间|GAP|调整以后,本县债券余额是多少|2020年的债务限额是多少",
                "2020年的一般债务限额比专项债务限额多多少|GAP|2020年的一般债务限额是多少|2020年专项债务限额是多少",
                "白水镇和黑岩镇的茶园一共多少亩|SUM|白水镇茶园有多少亩|黑岩镇茶园有多少亩",
                "新茶厂跟老茶厂比,一个月的工钱差多少|GAP|新茶厂,一个月的工钱是多少|老茶厂,一个月的工钱是多少",
                "面积,老茶园的和新茶园的哪个大,大多少亩|GAP|面积,老茶园有多少亩|面积,新茶园有多少亩",
                "采茶补贴,白水镇的和黑岩镇的哪个多,多多少|GAP|采茶补贴,白水镇是多少|采茶补贴,黑岩镇是多少",
                "白水镇茶厂的使用率比全县整体水平低多少|GAP|白水镇茶厂的使用率是多少|全县的使用率是多少",
                "2020年,茶叶产值到9月底离全年目标还差多少|GAP|2020年,茶叶产值到9月底是多少|2020年,茶叶产值全年目标是多少"
            })
    void asksForEachValueByItself(String text, Ask ask, String first, String second) {
        assertThat(ComparisonQuestion.read(text)).hasValueSatisfying(read -> {
            assertThat(read.ask()).isEqualTo(ask);
            assertThat(read.alternatives()).extracting(Alternative::question).containsExactly(first, second);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020年的茶园面积比2019年多了多少|2019年|2020年",
                "第七次和第八次会议,哪一次请假的人更多|第七次|第八次",
                "是初中生比例高还是小学生比例高|初中|小学",
                "调整以后,本县债券余额离2020年的债务限额还有多大空间|债券余额|债务限额"
            })
    void namesWhatIsCompared(String text, String first, String second) {
        assertThat(ComparisonQuestion.read(text).orElseThrow().alternatives())
                .extracting(Alternative::label)
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "茶厂整改前后分别有几家|FROM_TO",
                "茶厂贷款金额,从多少到多少|FROM_TO",
                "茶厂贷款金额比上年同期涨了百分之几|SINCE_BEFORE",
                "2020年茶叶产量同比增长多少|SINCE_BEFORE",
                "茶园补贴资金够不够,缺口是多少|GAP"
            })
    void mayBeAnsweredByWordsThatCompareThemselves(String text, PrintedComparison.Kind kind) {
        assertThat(ComparisonQuestion.read(text)).hasValueSatisfying(read -> {
            assertThat(read.alternatives()).isEmpty();
            assertThat(read.printed().orElseThrow().kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年茶园面积多少亩",
                "白水镇和黑岩镇的茶园在哪里",
                "建设和筹措的住房是多少套",
                "通过上缴财政、收回资金等办法处理的金额总共多少",
                "第七次会议和第八次会议的地点是哪里",
                "同一天跟他一道任命的还有谁",
                "2019年至2021年累计新建茶厂多少座",
                "茶园条例和茶厂办法的执法检查,谁任组长",
                "2020年的茶园比2019年多了几亩,茶厂又多了多少"
            })
    void isNoOtherQuestion(String text) {
        assertThat(ComparisonQuestion.read(text)).isEmpty();
    }

    @Test
    void isReadWithoutDelayFromAnyText() {
        String text = "白水镇和黑岩镇比".repeat(4000);

        assertThat(ComparisonQuestion.read(text)).isEmpty();
        assertThat(ComparisonQuestion.read("和比还是离".repeat(32))).isEmpty();
    }
}
