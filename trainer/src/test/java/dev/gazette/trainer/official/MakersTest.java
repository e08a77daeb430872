package dev.gazette.trainer.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    growth     | 全年，一般公共预算收入增长8.5%。                           | 8.5%                   | 一般公共预算收入增长了多少？
                    fall       | 今年，单位能源消耗下降5.2%。                               | 5.2%                   | 单位能源消耗下降了多少？
                    level      | 其中，常住居民人数达到203.4万人。                          | 203.4万人              | 常住居民人数是多少？
                    action     | 去年新建改建社区食堂32个。                                 | 32个                   | 新建改建了多少社区食堂？
                    purpose    | 为了加强城市绿化管理，制定本条例。                         | 加强城市绿化管理       | 制定本条例的目的是什么？
                    definition | 本条例所称公共绿地，是指向公众开放的各类绿化用地。         | 向公众开放的各类绿化用地 | 什么是公共绿地？
                    agent      | 具体实施办法由市绿化管理部门制定。                         | 市绿化管理部门         | 具体实施办法由谁制定？
                    office     | 市绿化管理部门负责本市行政区域内的绿化工作。               | 市绿化管理部门         | 谁负责本市行政区域内的绿化工作？
                    approval   | 变更绿化规划的，应当报市人民政府批准。                     | 市人民政府             | 变更绿化规划的要经谁批准？
                    list       | 公共绿地包括公园绿地、防护绿地和广场绿地。                 | 公园绿地、防护绿地和广场绿地 | 公共绿地包括哪些？
                    since      | 本条例自2007年5月1日起施行。                               | 2007年5月1日           | 本条例从什么时候开始施行？
                    """)
    void aSentenceGivesQuestionsOfItsKind(String kind, String sentence, String answer, String question) {
        assertThat(asked(sentence)).anySatisfy(asked -> {
            assertThat(asked.kind()).isEqualTo(kind);
            assertThat(sentence.substring(asked.start(), asked.start() + asked.length())).isEqualTo(answer);
            assertThat(asked.forms()).contains(question);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议听取了报告。", "", "第一条", "增长8.5%。", "各位代表，请予审议！"})
    void aSentenceOfNoSuchFormGivesNone(String sentence) {
        assertThat(asked(sentence)).isEmpty();
    }

    private static List<Asked> asked(String sentence) {
        return Makers.all().stream()
                .flatMap(maker -> maker.from(sentence).stream())
                .toList();
    }
}
