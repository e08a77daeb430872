package dev.gazette.api.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same conversation of two turns through the OpenAI client of LangChain4j as it is published. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class UnmodifiedClientTest {
    private static final SystemMessage INSTRUCTIONS = SystemMessage.from("你是公报助手。");
    private static final UserMessage FIRST = UserMessage.from("第十三次会议有多少人请假？");
    private static final UserMessage SECOND = UserMessage.from("那第十四次会议呢");

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void converses() {
        OpenAiChatModel model = client();
        ChatResponse first = model.chat(List.of(INSTRUCTIONS, FIRST));
        expectFirst(first);
        expectSecond(model.chat(secondTurn(first.aiMessage())));
    }

    @Test
    void conversesInAStream() throws Exception {
        ChatResponse first = streamed(List.of(INSTRUCTIONS, FIRST));
        expectFirst(first);
        expectSecond(streamed(secondTurn(first.aiMessage())));
    }

    @Test
    void readsOurErrors() {
        OpenAiChatModel model = client();
        assertThatThrownBy(() -> model.chat(List.of(UserMessage.from("长".repeat(501)))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("收到 501 个字");
    }

    private static String address() {
        return "http://127.0.0.1:" + RestAssured.port + "/v1";
    }

    private OpenAiChatModel client() {
        return OpenAiChatModel.builder()
                .baseUrl(address())
                .apiKey("any")
                .modelName("gazette")
                .temperature(0.0)
                .maxRetries(0)
                .build();
    }

    private ChatResponse streamed(List<ChatMessage> messages) throws Exception {
        var model = OpenAiStreamingChatModel.builder()
                .baseUrl(address())
                .apiKey("any")
                .modelName("gazette")
                .build();
        CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
        StringBuilder pieces = new StringBuilder();
        model.chat(messages, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {
                pieces.append(piece);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                whole.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                whole.completeExceptionally(error);
            }
        });
        ChatResponse response = whole.get(60, TimeUnit.SECONDS);
        assertThat(pieces).hasToString(response.aiMessage().text());
        return response;
    }

    private static List<ChatMessage> secondTurn(AiMessage answer) {
        return List.of(INSTRUCTIONS, FIRST, answer, SECOND);
    }

    private static void expectFirst(ChatResponse response) {
        assertThat(response.aiMessage().text()).contains("请假 (5 人)", "[1]", "\n\n---\n出处：\n[1] 《");
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.modelName()).isEqualTo("gazette");
        assertThat(response.tokenUsage().totalTokenCount()).isPositive();
    }

    /** Both sessions have such a list, so words of the second show that the follow-up was understood. */
    private static void expectSecond(ChatResponse response) {
        assertThat(response.aiMessage().text()).contains("请假", "第十四次会议，").doesNotContain("第十三次会议，");
    }
}
