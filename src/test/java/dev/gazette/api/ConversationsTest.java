package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.Turn;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private final Conversations conversations = new Conversations();

    @Test
    void goesOnWithARunningConversation() {
        var begun = conversations.open(Optional.empty());
        conversations.add(begun.id(), turn("绿化率是多少"));

        assertThat(conversations.open(Optional.of(begun.id())).turns()).containsExactly(turn("绿化率是多少"));
    }

    @Test
    void takesNoIdThatItDidNotGiveOut() {
        var begun = conversations.open(Optional.of("guessed"));

        assertThat(begun.id()).isNotEqualTo("guessed").hasSize(22);
        assertThat(begun.turns()).isEmpty();
    }

    @Test
    void keepsTheLastTurns() {
        String id = conversations.open(Optional.empty()).id();
        IntStream.range(0, 8).forEach(i -> conversations.add(id, turn("问题" + i)));

        assertThat(conversations.open(Optional.of(id)).turns())
                .hasSize(5)
                .last()
                .isEqualTo(turn("问题7"));
    }

    private static Turn turn(String question) {
        return new Turn(question, Optional.empty());
    }
}
