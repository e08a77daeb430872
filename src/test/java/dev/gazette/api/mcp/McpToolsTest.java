package dev.gazette.api.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.mcp.client.DefaultMcpClient;
import dev.langchain4j.mcp.client.McpClient;
import dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport;
import dev.langchain4j.service.tool.ToolExecutionResult;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools, called by the client of LangChain4j as it is published, and by hand where it hides what is sent. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class McpToolsTest {
    private static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},
            "clientInfo":{"name":"test","version":"1"}}}""";

    private McpClient client;

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
        client = DefaultMcpClient.builder()
                .transport(StreamableHttpMcpTransport.builder()
                        .url("http://" + authority() + "/mcp")
                        .build())
                .autoHealthCheck(false)
                .build();
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    @Test
    void offersItsToolsWithDescriptionsAndSchemas() {
        List<ToolSpecification> tools = client.listTools();
        assertThat(tools)
                .extracting(ToolSpecification::name)
                .containsExactlyInAnyOrder("search", "ask", "item", "appointments", "attendance", "meetings");
        assertThat(tools).allSatisfy(tool -> assertThat(tool.description()).containsPattern("\\p{IsHan}{5}"));
        ToolSpecification search = tools.stream()
                .filter(tool -> tool.name().equals("search"))
                .findFirst()
                .orElseThrow();
        assertThat(search.parameters().required()).containsExactly("q");
        assertThat(search.parameters().properties()).containsKeys("q", "session", "kind", "from", "size");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            search | {"q":"停车难","size":2} | 下面是其中 2 段
            search | {"q":"综合交通","session":[13],"kind":["report"],"mode":"keyword"} | http://
            ask | {"question":"公交候车亭新建更新了多少个？"} | 出处：
            ask | {"question":"火星基地什么时候开工？"} | 最接近的原文：
            appointments | {"name":"明涛"} | 任命 明 涛 为宝山区副区长。
            appointments | {"act":"lapse","session":[14]} | 共 3 条任免记录
            attendance | {"session":[13]} | 请假
            attendance | {"name":"姚莉"} | 姚莉
            meetings | {} | 共 2 次会议
            meetings | {"session":[14]} | 共 1 次会议
            """)
    void answersWithATextThatNamesItsSources(String tool, String arguments, String words) {
        JsonPath answer = data(tool, arguments);
        assertThat(answer.getBoolean("result.isError")).isFalse();
        assertThat(answer.getString("result.content[0].text"))
                .contains(words)
                .contains("http://" + authority() + "/items/");
        ToolExecutionResult result = call(tool, arguments);
        assertThat(result.isError()).isFalse();
        assertThat(result.resultText()).contains("/items/");
    }

    @Test
    void understandsAFollowUp() {
        JsonPath first = data("ask", "{\"question\":\"第十三次会议有哪些副区长列席？\"}");
        String id = first.getString("result.structuredContent.conversationId");
        JsonPath second = data("ask", "{\"question\":\"那第十四次会议呢\",\"conversationId\":\"%s\"}".formatted(id));
        assertThat(second.getString("result.structuredContent.understoodAs")).isEqualTo("第十四次会议有哪些副区长列席？");
    }

    @Test
    void readsLongItemsInParts() {
        List<String> ids =
                data("meetings", "{\"session\":[13]}").getList("result.structuredContent.meetings[0].items.id");
        List<Integer> parts = ids.stream().map(McpToolsTest::partsOf).toList();
        assertThat(parts).anyMatch(number -> number > 1);
        JsonPath beyond = data("item", "{\"id\":\"%s\",\"part\":50}".formatted(ids.getFirst()));
        assertThat(beyond.getString("result.content[0].text")).contains("part 应为 1 到", "“50”");
    }

    /** Reads all parts and compares them with the item. */
    private static int partsOf(String id) {
        StringBuilder text = new StringBuilder();
        List<Object> blocks = new ArrayList<>();
        int parts = 1;
        for (int number = 1; number <= parts; number++) {
            JsonPath part = data("item", "{\"id\":\"%s\",\"part\":%d}".formatted(id, number));
            text.append(part.getString("result.content[0].text"));
            blocks.addAll(part.getList("result.structuredContent.blocks"));
            parts = part.getInt("result.structuredContent.parts");
        }
        JsonPath item = given().get("/api/items/" + id).jsonPath();
        assertThat(blocks).isEqualTo(item.getList("blocks"));
        List<String> paragraphs = item.getList("blocks.findAll { it.type == 'paragraph' }.text");
        assertThat(paragraphs).allSatisfy(words -> assertThat(text).contains(words));
        return parts;
    }

    @Test
    void sendsTheDataBesideTheText() {
        JsonPath search = data("search", "{\"q\":\"停车难\"}");
        assertThat(search.getList("result.structuredContent.hits")).hasSize(5);
        assertThat(search.getString("result.structuredContent.hits[0].source.url"))
                .startsWith("/items/");
        assertThat(search.getString("result.content[0].type")).isEqualTo("text");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            search | {} | q 必填
            search | {"q":"路","size":51} | 1 到 50
            search | {"q":"路","kind":["novel"]} | “novel”
            search | {"q":{"a":1}} | q 应为文字或数
            search | {"q":"路","limit":3} | search 的参数有：q、mode
            ask | {"question":" "} | 空白
            ask | {"question":"路","session":["x"]} | “x”
            item | {} | id 必填
            item | {"id":"no.s01.00"} | 没有编号为“no.s01.00”的文件
            appointments | {"act":"x"} | appointment、removal
            attendance | {"session":["x"]} | “x”
            meetings | {"session":[0]} | “0”
            """)
    void tellsTheModelWhatIsWrongWithACall(String tool, String arguments, String words) {
        JsonPath refused = data(tool, arguments);
        assertThat(refused.getBoolean("result.isError")).isTrue();
        assertThat(refused.getString("result.content[0].text")).contains(words);
        assertThat(refused.getString("result.structuredContent.code")).isNotBlank();
        assertThatThrownBy(() -> call(tool, arguments))
                .isInstanceOf(ToolExecutionException.class)
                .hasMessageContaining(words);
    }

    @Test
    void letsProgramsAndItsOwnPagesInOnly() {
        String own = "http://" + authority();
        assertThat(initialize(given().header("Origin", own)).statusCode()).isEqualTo(200);
        for (String path : List.of("/mcp", "/mcp/", "/mcp/sse", "/mcp/messages/1")) {
            Response refused = given().header("Origin", "http://evil.example").get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("origin-refused");
        }
        Response rebound =
                initialize(given().header("Origin", "http://evil.example").header("Host", "evil.example"));
        assertThat(rebound.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesABodyLargerThanAnyCall() {
        Response refused = send(given(), INITIALIZE.replace("test", "长".repeat(40_000)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.jsonPath().getString("detail")).contains("65536");
    }

    private static String authority() {
        return URI.create(RestAssured.baseURI).getHost() + ":" + RestAssured.port;
    }

    private ToolExecutionResult call(String tool, String arguments) {
        return client.executeTool(
                ToolExecutionRequest.builder().name(tool).arguments(arguments).build());
    }

    private static JsonPath data(String tool, String arguments) {
        String session = initialize(given()).header("Mcp-Session-Id");
        send(
                given().header("Mcp-Session-Id", session),
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        String call =
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}"
                        .formatted(tool, arguments);
        String answer = send(given().header("Mcp-Session-Id", session), call).asString();
        return new JsonPath(answer.startsWith("{") ? answer : answer.substring(answer.indexOf('{')));
    }

    private static Response initialize(RequestSpecification request) {
        return send(request, INITIALIZE);
    }

    private static Response send(RequestSpecification request, String body) {
        return request.header("Accept", "application/json, text/event-stream")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/mcp");
    }
}
