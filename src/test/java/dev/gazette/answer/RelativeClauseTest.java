package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            还没建成茶厂的那个镇，派谁列席了会议                | 还没建成茶厂的是哪个镇，该镇派谁列席了会议
            作茶产业报告的那位局长，是哪一天被任命的            | 作茶产业报告的是哪位局长，他是哪一天被任命的
            作茶产业报告的那位局长是哪一天被任命的              | 作茶产业报告的是哪位局长，他是哪一天被任命的
            全县最早种茶的镇，它的规划是哪年获批的              | 全县最早种茶的是哪个镇，该镇规划是哪年获批的
            去年提种茶建议的代表，他是哪个团的代表              | 去年提种茶建议的是哪位代表，他是哪个团的代表
            """)
    void asksFirstWhatIsDescribed(String question, String apart) {
        assertThat(RelativeClause.apart(question)).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"茶园的面积是多少，产量是多少", "茶厂原计划何时投产，后来推迟到何时", "去年新建的那些茶厂，现在怎么样了", "白水镇的茶园，其中有多少亩是新建的", "那个镇的茶园有多少亩"})
    void leavesWhatDescribesNothing(String question) {
        assertThat(RelativeClause.apart(question)).isEqualTo(question);
    }
}
