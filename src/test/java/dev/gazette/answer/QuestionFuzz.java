package dev.gazette.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** Any question is read for what it asks. */
class QuestionFuzz {
    private static final int MOST_PARTS = 60;
    private static final List<String> PARTS = List.of(
            "谁", "哪一次", "哪", "十", "几", "位", "名单", "任命", "撤销", "职务", "请假", "应到", "列席", "吗", "副", "主任", "长", "局", "2022",
            "年", "13", "月", "32", "日", "99", "多少", "平方", "公里", "%", "百分之几", "由", "担任", "各", "区", "市", "甲", "乙", "号线",
            "a1", "表", "—", "?", " ", "的", "和", "跟", "比", "相差", "哪个", "更", ",", "分别", "下一步", "问题", "哪些");

    @FuzzTest
    void readsAnyQuestion(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        List<String> parts = data.consumeInt(0, 9) == 0
                ? List.of(new String(data.consumeRemainingAsBytes(), UTF_8).split("(?<=\\G..)"))
                : parts(data);
        String[] words = parts.stream()
                .map(part -> part.replace("/", ""))
                .filter(part -> !part.isBlank())
                .toArray(String[]::new);
        Question question = Questions.of(String.join("", parts), words);
        RecordQuestion.read(question.text());
        ComparisonQuestion.read(question.text());
        QuestionParts.of(question.text());
        AspectLists.areAskedBy(question.text());
    }

    private static List<String> parts(FuzzedDataProvider data) {
        List<String> parts = new ArrayList<>();
        while (parts.size() < MOST_PARTS && data.remainingBytes() > 0) {
            parts.add(data.consumeInt(0, 3) == 0 ? data.consumeString(6) : data.pickValue(PARTS));
        }
        return parts;
    }
}
