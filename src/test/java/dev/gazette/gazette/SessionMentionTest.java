package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionMentionTest {
    @ParameterizedTest
    @CsvSource({
        "云溪县第十七届人民代表大会常务委员会第五次会议, COMMITTEE, 17, 5, 十七届第五次",
        "云溪县十七届人大常委会第13次会议, COMMITTEE, 17, 13, 十七届第13次",
        "——2021年3月2日在市第十五届人民代表大会常务委员会第三十次会议上, COMMITTEE, 15, 30, 十五届第三十次",
        "十五届市人大常委会第三十次会议, COMMITTEE, 15, 30, 十五届第三十次",
        "二〇二一年三月二日市十五届人大常委会第三十次（扩大）会议通过, COMMITTEE, 15, 30, 十五届第三十次",
        "常委会第13次会议, COMMITTEE, , 13, 第13次",
        "2021年3月2日第三十次会议通过, COMMITTEE, , 30, 第三十次",
        "（2021年1月20日云溪县第十七届人民代表大会第三次会议通过）, CONGRESS, 17, 3, 十七届人大第三次",
        "云溪县十七届人大四次会议, CONGRESS, 17, 4, 十七届人大第四次"
    })
    void readsAnyForm(String text, SessionMention.Assembly assembly, Integer congress, int session, String label) {
        assertThat(SessionMention.find(text)).hasValueSatisfying(mention -> {
            assertThat(mention.assembly()).isEqualTo(assembly);
            assertThat(mention.congress().orElse(null)).isEqualTo(congress);
            assertThat(mention.session()).isEqualTo(session);
            assertThat(mention.label()).isEqualTo(label);
            assertThat(mention.name()).endsWith("会议").doesNotContain("日");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2019年10月8日国务院第66次常务会议通过", "市政府第三次全体会", "十七届县委第五次全会"})
    void otherMeetingsAreNone(String text) {
        assertThat(SessionMention.find(text)).isEmpty();
    }
}
