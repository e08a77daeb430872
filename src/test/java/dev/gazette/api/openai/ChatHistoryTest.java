package dev.gazette.api.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.gazette.answer.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChatHistoryTest {
    @Test
    void pairsQuestionsWithTheWordsOfTheirAnswers() {
        ChatHistory history = ChatHistory.of(List.of(
                said("assistant", "您好！"),
                said("user", "谁请假？"),
                said("assistant", "请假：张三 [1]\n\n---\n出处：\n[1] 《名单》"),
                said("system", "简短。"),
                said("user", "他的职务？"),
                said("assistant", "没有记载。"),
                said("user", "甲"),
                said("user", " 乙？ ")));
        assertThat(history.question()).isEqualTo("乙？");
        assertThat(history.turns())
                .containsExactly(
                        new Turn("谁请假？", Optional.of("请假：张三 [1]")),
                        new Turn("他的职务？", Optional.empty()),
                        new Turn("甲", Optional.empty()));
    }

    @Test
    void keepsTheLastTurnsOfALongConversation() {
        List<ChatMessage> messages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            messages.add(said("user", "问" + i));
        }
        assertThat(ChatHistory.of(new ArrayList<>(messages)).turns())
                .extracting(Turn::question)
                .containsExactly("问24", "问25", "问26", "问27", "问28");
    }

    private static ChatMessage said(String role, String text) {
        return new ChatMessage(role, TextNode.valueOf(text));
    }
}
