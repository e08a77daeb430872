package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSubjectTest {
    private static final Candidate SHORTAGE = Passages.sentence("茶苗不足。");

    @ParameterizedTest
    @CsvSource({"茶苗, 1", "水库, 0"})
    void isTheShareOfWhatIsNamed(String word, double share) {
        assertThat(share(word)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"哪几", "五个", "大事", "问题", "审议"})
    void wordsThatOnlyAskCountOrTalkDoNotTell(String word) {
        assertThat(share("茶苗", word)).isEqualTo(1);
        assertThat(share(word)).isZero();
    }

    @Test
    void aShortFormMayStandForWhatTheLeadSays() {
        Question question = Questions.of("城投有哪些问题", "城投");

        assertThat(ListSubject.share(question, SHORTAGE, "对城市建设投资集团进行了审计。")).isEqualTo(1);
        assertThat(ListSubject.share(question, SHORTAGE, "对茶厂进行了审计。")).isZero();
    }

    private static double share(String... words) {
        return ListSubject.share(Questions.of("问题", words), SHORTAGE, "");
    }
}
