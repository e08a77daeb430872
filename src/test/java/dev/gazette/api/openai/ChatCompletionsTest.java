package dev.gazette.api.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface of OpenAI on the real stack. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ChatCompletionsTest {
    private static final String ROUTE = "/v1/chat/completions";
    private static final String QUESTION = "公交候车亭新建更新了多少个？";

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void namesItselfAsTheOnlyModel() {
        JsonPath models = given().get("/v1/models").jsonPath();
        assertThat(models.getString("object")).isEqualTo("list");
        assertThat(models.getList("data.id")).containsExactly("gazette");
        assertThat(models.getMap("data[0]")).containsOnlyKeys("id", "object", "created", "owned_by");
        assertThat(given().get("/v1/models/gazette").jsonPath().getString("object"))
                .isEqualTo("model");
    }

    @Test
    void answersWithSourcesBelowAndTheWholeAnswerBeside() {
        Response response = post(user(QUESTION, "\"model\":\"any\",\"temperature\":0.2,\"max_tokens\":50,\"n\":1"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/json");
        JsonPath answer = response.jsonPath();
        assertThat(answer.getMap(""))
                .containsOnlyKeys("id", "object", "created", "model", "choices", "usage", "gazette");
        assertThat(answer.getString("object")).isEqualTo("chat.completion");
        assertThat(answer.getString("id")).startsWith("chatcmpl-");
        assertThat(answer.getString("model")).isEqualTo("gazette");
        assertThat(answer.getString("choices[0].finish_reason")).isEqualTo("stop");
        assertThat(answer.getString("choices[0].message.role")).isEqualTo("assistant");
        String content = answer.getString("choices[0].message.content");
        assertThat(content)
                .startsWith(answer.getString("gazette.answer") + "\n\n---\n出处：\n[1] 《")
                .contains("http://", answer.getString("gazette.citations[0].source.url"));
        assertThat(answer.getString("gazette.conversationId")).isNull();
        assertThat(answer.getInt("usage.prompt_tokens")).isEqualTo(QUESTION.length());
        assertThat(answer.getInt("usage.completion_tokens")).isEqualTo(content.codePointCount(0, content.length()));
        assertThat(answer.getInt("usage.total_tokens"))
                .isEqualTo(answer.getInt("usage.prompt_tokens") + answer.getInt("usage.completion_tokens"));
    }

    @Test
    void readsTextInPartsAndPassesOverInstructions() {
        String body = """
                {"messages":[{"role":"system","content":"你是海盗。"},{"role":"developer","content":"简短。"},
                {"role":"user","content":[{"type":"text","text":"公交候车亭新建更新"},{"type":"text","text":"了多少个？"}]}],
                "tools":[],"response_format":{"type":"text"},"stream":null}""";
        assertThat(post(body).jsonPath().getString("gazette.status")).isEqualTo("answered");
    }

    @Test
    void offersReadingWhenTheGazetteDoesNotSay() {
        JsonPath answer = post(user("火星基地什么时候开工？", "\"stream\":false")).jsonPath();
        assertThat(answer.getString("gazette.status")).isEqualTo("insufficient");
        assertThat(answer.getString("choices[0].message.content"))
                .startsWith(answer.getString("gazette.answer"))
                .contains("\n\n---\n最接近的原文：\n- ");
    }

    @Test
    void streamsRoleWordsSourcesAndEndInThisOrder() {
        String whole = post(user(QUESTION, "\"n\":1")).jsonPath().getString("choices[0].message.content");
        Response response = post(user(QUESTION, "\"stream\":true,\"stream_options\":{\"include_usage\":true}"));
        assertThat(response.contentType()).startsWith("text/event-stream");
        List<String> data = data(response);
        assertThat(data.getLast()).isEqualTo("[DONE]");
        List<JsonPath> chunks =
                data.subList(0, data.size() - 1).stream().map(JsonPath::new).toList();
        assertThat(chunks.stream().map(chunk -> chunk.getString("id")).distinct())
                .hasSize(1);
        assertThat(chunks.stream().map(chunk -> chunk.getString("object"))).containsOnly("chat.completion.chunk");
        assertThat(chunks.getFirst().getString("choices[0].delta.role")).isEqualTo("assistant");
        assertThat(chunks.getFirst().getMap("choices[0]")).containsKeys("delta", "finish_reason", "index");
        JsonPath usage = chunks.getLast();
        assertThat(usage.getList("choices")).isEmpty();
        assertThat(usage.getInt("usage.completion_tokens")).isEqualTo(whole.codePointCount(0, whole.length()));
        JsonPath end = chunks.get(chunks.size() - 2);
        assertThat(end.getString("choices[0].finish_reason")).isEqualTo("stop");
        assertThat(end.getMap("choices[0].delta")).isEmpty();
        assertThat(end.getString("gazette.status")).isEqualTo("answered");
        List<String> words = chunks.subList(1, chunks.size() - 2).stream()
                .map(chunk -> chunk.getString("choices[0].delta.content"))
                .toList();
        assertThat(words).hasSizeGreaterThan(2);
        assertThat(words.getLast()).startsWith("\n\n---\n出处：");
        assertThat(String.join("", words)).isEqualTo(whole);
    }

    @Test
    void leavesTheSumsOutOfAStreamThatDoesNotAskForThem() {
        List<String> data = data(post(user(QUESTION, "\"stream\":true")));
        assertThat(data.get(data.size() - 2)).contains("\"finish_reason\":\"stop\"", "\"gazette\"");
        assertThat(String.join("\n", data)).doesNotContain("\"usage\"");
    }

    @Test
    void understandsAFollowUpFromTheMessagesBefore() {
        String first = "第十三次会议有哪些副区长列席？";
        String answered = post(user(first, "\"n\":1")).getBody().jsonPath().getString("choices[0].message.content");
        String body = "{\"messages\":[%s,%s,%s]}"
                .formatted(
                        message("user", first),
                        message("assistant", answered.replace("\n", "\\n")),
                        message("user", "那第十四次会议呢"));
        assertThat(post(body).jsonPath().getString("gazette.understoodAs")).isEqualTo("第十四次会议有哪些副区长列席？");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            | body-missing | | 为空
            {"messages": | body-malformed | | 第 1 行
            {} | messages-required | messages | 收到 0 条
            {"messages":[]} | messages-required | messages | 收到 0 条
            {"messages":[{"role":"system","content":"好"}]} | messages-required | messages | 收到 1 条
            {"messages":[null]} | message-missing | messages[0] | null
            {"messages":[{"role":"user"}]} | question-required | messages[0].content | 空白
            {"messages":[{"role":"user","content":" "}]} | question-required | messages[0].content | 空白
            {"messages":[{"role":"user","content":5}]} | content-type | messages[0].content | 数组
            {"messages":[{"role":"tool","content":"x"}]} | role-unknown | messages[0].role | “tool”
            {"messages":[{"content":"x"}]} | role-unknown | messages[0].role | “空”
            {"messages":[{"role":"user","content":"路"},{"role":"assistant","content":"是"}]} | last-message-role | messages[1].role | messages[1]
            {"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:,"}}]}]} | content-unsupported | messages[0].content[0] | “image_url”
            {"messages":[{"role":"user","content":[{"type":"text"}]}]} | content-unsupported | messages[0].content[0] | “text”
            {"messages":"x"} | body-type | messages[0] | 类型不对
            {"messages":[{"role":"user","content":"路"}],"tools":[{"type":"function"}]} | unsupported-parameter | tools | 工具
            {"messages":[{"role":"user","content":"路"}],"functions":[{"name":"f"}]} | unsupported-parameter | functions | 函数
            {"messages":[{"role":"user","content":"路"}],"n":2} | unsupported-parameter | n | 收到 2
            {"messages":[{"role":"user","content":"路"}],"logprobs":true} | unsupported-parameter | logprobs | 概率
            {"messages":[{"role":"user","content":"路"}],"modalities":["audio"]} | unsupported-parameter | modalities | 文字
            {"messages":[{"role":"user","content":"路"}],"response_format":{"type":"json_object"},"stream":true} | unsupported-parameter | response_format | text
            """)
    void refusesWhatItCannotDo(@Nullable String body, String code, @Nullable String param, String message) {
        expectError(post(body == null ? "" : body), 400, code, param, message);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesAQuestionThatIsTooLong(boolean stream) {
        expectError(
                post(user("长".repeat(501), "\"stream\":" + stream)),
                400,
                "question-too-long",
                "messages[0].content",
                "收到 501 个字");
    }

    @Test
    void readsALongConversationButNotAnyLength() {
        String old = message("user", "长".repeat(100_000)) + "," + message("assistant", "好");
        String body = "{\"messages\":[%s,%s]}".formatted(old, message("user", QUESTION));
        assertThat(post(body).jsonPath().getString("gazette.status")).isEqualTo("answered");
        String larger = body.replace("好", "好".repeat(300_000));
        expectError(post(larger), 413, "body-too-large", null, "1048576");
    }

    @Test
    void givesErrorsOfTheFrameworkTheSameForm() {
        expectError(given().get("/v1/models/other"), 404, "model-not-found", null, "other");
        expectError(given().get("/v1/nothing"), 404, "not-found", null, "没有这个地址");
        expectError(given().get(ROUTE), 405, "method-not-allowed", null, "HTTP 方法");
        expectError(
                given().contentType(ContentType.TEXT).body("路").post(ROUTE),
                415,
                "unsupported-media-type",
                null,
                "application/json");
    }

    private static void expectError(
            Response response, int status, String code, @Nullable String param, String message) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/json");
        JsonPath error = response.jsonPath();
        assertThat(error.getMap("")).containsOnlyKeys("error");
        assertThat(error.getMap("error")).containsOnlyKeys("message", "type", "param", "code");
        assertThat(error.getString("error.type")).isEqualTo("invalid_request_error");
        assertThat(error.getString("error.code")).isEqualTo(code);
        assertThat(error.getString("error.param")).isEqualTo(param);
        assertThat(error.getString("error.message")).contains(message);
    }

    private static Response post(String body) {
        return given().header("Authorization", "Bearer sk-any")
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROUTE);
    }

    private static String user(String question, String more) {
        return "{\"messages\":[%s],%s}".formatted(message("user", question), more);
    }

    private static String message(String role, String content) {
        return "{\"role\":\"%s\",\"content\":\"%s\"}".formatted(role, content);
    }

    private static List<String> data(Response response) {
        String events = response.asString();
        assertThat(events).endsWith("\n\n");
        return events.lines()
                .filter(line -> !line.isEmpty())
                .peek(line -> assertThat(line).startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .toList();
    }
}
