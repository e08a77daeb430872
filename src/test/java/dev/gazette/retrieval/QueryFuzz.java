package dev.gazette.retrieval;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any question is brought into searched form, and what comes out stays so when it is brought into it again. */
class QueryFuzz {
    private static final int MOST_PARTS = 60;
    private static final List<String> PARTS = List.of(
            "第",
            "十三",
            "次",
            "会议",
            "届",
            "多少",
            "几",
            "是",
            "2022",
            "年",
            "万",
            "亿",
            "1.5",
            "99999999999999999999",
            "０",
            "〇",
            "百分之",
            "%",
            "两",
            " ",
            "　",
            "吗",
            "请问",
            "GDP",
            "堵车",
            "農",
            "\"",
            "《",
            "》",
            "（",
            "零",
            "廿",
            "\u200b",
            "\uFDFA",
            "\"",
            " -",
            " session:",
            " 类别：");
    private static final QueryAnalyser ANALYSER = new QueryAnalyser(
            QuestionWords.parse("question-words.txt", List.of("是多少", "多少", "请问", "吗", "几")),
            Synonyms.parse("synonyms.txt", List.of("堵车, 塞车 => 交通拥堵", "GDP => 地区生产总值", "车位, 泊位")));

    @FuzzTest
    void readsAnyQuestion(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        String text = data.consumeInt(0, 9) == 0 ? new String(data.consumeRemainingAsBytes(), UTF_8) : question(data);
        AnalysedQuery query = ANALYSER.analyse(QuerySyntax.parse(text).words());
        ANALYSER.alternatives(query.words(), query.text());
        if (query.words().isEmpty() && !query.text().isEmpty()) {
            throw new AssertionError("No words are left of '" + query.text() + "'");
        }
    }

    private static String question(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < MOST_PARTS && data.remainingBytes() > 0; part++) {
            text.append(data.consumeInt(0, 3) == 0 ? data.consumeString(6) : data.pickValue(PARTS));
        }
        return text.toString();
    }
}
