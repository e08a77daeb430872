package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryAnalyserTest {
    private static final QuestionWords QUESTION_WORDS =
            QuestionWords.parse("question-words.txt", List.of("# note", "", "是多少", "多少", "请问", "吗", "几"));
    private static final Synonyms SYNONYMS =
            Synonyms.parse("synonyms.txt", List.of("堵车, 塞车 => 交通拥堵", "GDP => 地区生产总值", "车位, 泊位"));
    private final QueryAnalyser analyser = new QueryAnalyser(QUESTION_WORDS, SYNONYMS);

    @ParameterizedTest
    @CsvSource({
        "绿化率是多少, 绿化率",
        "请问绿化率有吗, 绿化率有",
        "几条精品路, 条精品路",
        "多少, 多少",
        "２０２２年　绿化, 2022年 绿化",
        "2022 年新建 12 公里, 2022年新建12公里",
        "農產品綠色認證率, 农产品绿色认证率",
        "業委會裡的託管佔比, 业委会里的托管占比",
        "21年的绿化率, 2021年的绿化率",
        "二〇二三年绿化率, 2023年绿化率",
        "ＧＤＰ, GDP"
    })
    void bringsWordsIntoSearchedForm(String query, String words) {
        assertThat(analyser.analyse(query).words()).isEqualTo(words);
    }

    @Test
    void keepsTheWholeQuestionForEmbedding() {
        assertThat(analyser.analyse("请问绿化率是多少").text()).isEqualTo("请问绿化率是多少");
    }

    @Test
    void looksUpOfficialWords() {
        assertThat(analyser.analyse("早上塞车").synonyms()).containsExactly("交通拥堵");
        assertThat(analyser.analyse("去年gdp").synonyms()).containsExactly("地区生产总值");
        assertThat(analyser.analyse("泊位").synonyms()).containsExactly("车位");
        assertThat(analyser.analyse("堵车也叫交通拥堵").synonyms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"第十三次会议的议题, 13", "13次会议谁列席, 13", "第二十一次会议, 21", "第３次常委会会议, 3", "召开会议十三次, ", "绿化率, "})
    void findsTheNamedSession(String query, Integer session) {
        assertThat(analyser.analyse(query).session().orElse(null)).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({"县人大常委会第四次会议, 4", "县六届人大常委会第十四次常委会会议, 14", "第四次会议和第五次会议, 4"})
    void findsTheSessionBehindItsBody(String query, int session) {
        assertThat(analyser.analyse(query).session()).contains(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县六届人大四次会议", "人民代表大会四次会议", "县六届人大第四次会议", "人民代表大会第十四次会议", "县六届人大十四次会议", "人大第3次会议"})
    void takesNoMeetingOfTheCongressForASession(String query) {
        assertThat(analyser.analyse(query).session()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "两条路, 2条",
        "2条路, 两条",
        "十二个项目, 12个",
        "20名代表, 二十名",
        "三成居民, 30%",
        "5万人次, 50000",
        "1.2亿元, 120000000",
        "三成半, 35%",
        "百分之三十, 30%",
        "百分之12.5, 12.5%",
        "五万人, 5万",
        "50000人, 5万",
        "125000元, 12.5万",
        "十九号线, 19号线",
        "2年, 两年",
        "两年, 2年"
    })
    void knowsOtherFormsOfFigures(String query, String form) {
        assertThat(analyser.analyse(query).figures()).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"十四次, 14次", "一年级, 1年级", "绿化率, "})
    void writesTheFiguresOfAWordOtherwise(String word, String other) {
        assertThat(analyser.alternatives(word, word)).isEqualTo(other == null ? List.of() : List.of(other));
    }

    @ParameterizedTest
    @CsvSource({"早上塞车严重, 塞, 交通拥堵", "早上塞车严重, 严重, ", "堵车就是交通拥堵, 堵, "})
    void knowsOtherWordsForPartsOfAnExpression(String text, String word, String other) {
        assertThat(analyser.alternatives(word, text)).isEqualTo(other == null ? List.of() : List.of(other));
    }

    @Test
    void leavesWordsWithoutFiguresAlone() {
        assertThat(analyser.analyse("绿化率").figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "堵车 => 拥堵 => 慢 | s.txt 第 1 行：一行最多一个 =>，但这一行是“堵车 => 拥堵 => 慢”",
                "堵车 =>           | s.txt 第 1 行：逗号之间和 => 两边都要有词，但这一行是“堵车 =>”",
                "堵车              | s.txt 第 1 行：没有 => 的一行至少写两个词，但这一行是“堵车”",
                "堵车, 堵车 => 拥堵 | s.txt 第 1 行：同一边的词不能重复，但这一行是“堵车, 堵车 => 拥堵”"
            })
    void refusesBrokenSynonyms(String line, String message) {
        assertThatThrownBy(() -> Synonyms.parse("s.txt", List.of(line)))
                .isInstanceOf(DictionaryException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAWordExplainedTwice() {
        assertThatThrownBy(() -> Synonyms.parse("s.txt", List.of("堵车 => 拥堵", "# note", "堵车 => 排堵")))
                .hasMessage("s.txt 第 3 行：“堵车”只能被解释一次，但这一行是“堵车 => 排堵”");
    }

    @Test
    void refusesBrokenQuestionWords() {
        assertThatThrownBy(() -> QuestionWords.parse("q.txt", List.of("什 么"))).hasMessageContaining("q.txt 第 1 行");
        assertThatThrownBy(() -> QuestionWords.parse("q.txt", List.of("吗", "吗")))
                .hasMessageContaining("q.txt 第 2 行");
    }

    @Test
    void shippedDictionariesFollowTheRules() throws IOException {
        Path folder = Path.of("index-mappings");
        Synonyms synonyms = Synonyms.parse("synonyms.txt", Files.readAllLines(folder.resolve("synonyms.txt")));
        QuestionWords.parse("question-words.txt", Files.readAllLines(folder.resolve("question-words.txt")));

        assertThat(synonyms.of("公交车站")).contains("候车亭");
    }
}
