package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AspectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            茶园管护存在哪些问题                 | PROBLEMS
            茶厂环保卡在哪里                     | PROBLEMS
            茶产业的短板补上了吗                 | PROBLEMS
            接下来茶园怎么改造                   | PLANS
            茶厂下一步有哪些措施                 | PLANS
            委员对茶产业提了什么意见             | ADVICE
            茶园管护有哪些做法                   | MEASURES
            茶叶为什么减产                       | REASONS
            春茶减产的原因有哪些                 | REASONS
            针对茶厂的问题提了什么建议           | ADVICE
            困难群众的茶苗补助有哪些办法         | MEASURES
            """)
    void isAskedForInManyWords(String question, Aspect aspect) {
        assertThat(Aspect.askedBy(question)).contains(aspect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园面积有多少亩", "茶厂何时投产", "白水镇有哪些茶厂", "困难群众有多少户", "意见箱设在哪里", "用哪些制度解决问题", "问题涉及哪些茶厂"})
    void isNotAskedForElsewhere(String question) {
        assertThat(Aspect.askedBy(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二、存在的主要问题                   | PROBLEMS | true
            茶园管护仍有薄弱之处:                | PROBLEMS | true
            一、基本情况                         | PROBLEMS | false
            今年将重点改造老茶园:                | PLANS    | true
            2021年要做好以下几件事:              | PLANS    | true
            茶园将近4200亩:                      | PLANS    | false
            为此建议:                            | ADVICE   | true
            二、存在的主要问题                   | ADVICE   | false
            一年来开展了三项行动:                | MEASURES | true
            茶叶品种有:                          | MEASURES | false
            春茶减产有三个原因:                  | REASONS  | true
            春茶减产:                            | REASONS  | false
            """)
    void isThatOfAListByWhatLeadsToIt(String lead, Aspect aspect, boolean isOf) {
        assertThat(aspect.isOf(lead)).isEqualTo(isOf);
    }

    @ParameterizedTest
    @CsvSource({
        "茶园下一步有哪些任务, 三、下一步重点任务:, true",
        "茶园下一步有哪些任务, 一、重点任务推进情况:, false",
        "茶园今后打算做什么, 2022年将重点抓好以下工作:, true",
        "茶园有哪些任务, 一、重点任务推进情况:, true",
    })
    void ofWhatIsToComeIsNotMetByTasks(String question, String lead, boolean isAsked) {
        assertThat(Aspect.isAskedOf(question, lead)).isEqualTo(isAsked);
    }

    @ParameterizedTest
    @CsvSource({"问题, true", "短板, true", "打算, true", "建议, true", "措施, true", "原因, true", "茶园, false", "采摘, false"})
    void isNamedByWordsThatSayNothingElse(String word, boolean names) {
        assertThat(Aspect.isNamedBy(word)).isEqualTo(names);
    }
}
