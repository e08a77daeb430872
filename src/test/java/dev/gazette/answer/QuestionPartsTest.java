package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            云岭茶厂,原计划何时投产,后来推迟到何时                | 云岭茶厂，原计划何时投产       | 云岭茶厂，后来推迟到何时
            清溪水厂二期总投资多少,其中专项债券安排了多少?          | 清溪水厂二期总投资多少         | 清溪水厂二期总投资，其中专项债券安排了多少
            茶园面积和茶叶产量分别是多少                          | 茶园面积是多少                 | 茶叶产量是多少
            还没通路的那个村,派谁列席了会议                         | 还没通路的是哪个村             | 还没通路，该村派谁列席了会议
            新茶厂,产业报告和落实报告给的产量分别是?              | 新茶厂，产业报告给的产量是多少 | 新茶厂，落实报告给的产量是多少
            采茶补贴去哪里申请,要带什么材料?                       | 采茶补贴去哪里申请             | 采茶补贴去申请，要带什么材料
            """)
    void takesApart(String question, String first, String second) {
        List<QuestionParts.Part> parts = QuestionParts.of(question);

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).readings()).first().isEqualTo(first);
        assertThat(parts.get(1).readings()).first().isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县有多少茶园?",
                "听说茶园要改造,什么时候动工?",
                "云岭县有哪些茶厂,请列出来",
                "茶厂在哪,多少",
                "茶园改造卡在哪里?县政府自己怎么说的",
            })
    void leavesWhatAsksForOneThing(String question) {
        assertThat(QuestionParts.of(question)).isEmpty();
    }

    @Test
    void leavesLongTexts() {
        assertThat(QuestionParts.of("茶园有多少,".repeat(50))).isEmpty();
    }
}
