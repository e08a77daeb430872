package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueAnswererTest {
    @ParameterizedTest
    @CsvSource({"另外三个是哪里？, true", "还有四个呢？, true", "其余两家茶厂在哪, true", "另外，茶厂几点上班, false", "还有呢, false", "茶厂有几家, false"})
    void othersAreAskedForByTheirNumber(String question, boolean asks) {
        assertThat(DialogueAnswerer.asksForOthers(question)).isEqualTo(asks);
    }

    @Test
    void whatWasSaidBeforeIsNoOtherOne() {
        Answer.Grounded answer = answer("白水茶厂、黑岩茶厂等5家茶厂停产。");

        assertThat(DialogueAnswerer.repeats(answer, List.of(Turn.of("哪5家茶厂停产？", answer))))
                .isTrue();
    }

    @Test
    void whatWasNotSaidBeforeIsAnotherOne() {
        Turn earlier = Turn.of("哪家茶厂停产？", answer("白水茶厂停产。"));

        assertThat(DialogueAnswerer.repeats(answer("黑岩茶厂停产。"), List.of(earlier)))
                .isFalse();
        assertThat(DialogueAnswerer.repeats(answer("黑岩茶厂停产。"), List.of())).isFalse();
    }

    private static Answer.Grounded answer(String sentence) {
        return AnswerWriter.write(Optional.empty(), List.of(Passages.sentence(sentence)), List.of(), 0.9);
    }
}
