package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a conversation shows when the stream is not as usual; the streams are recorded ones. */
@QuarkusTest
class ChatTroubleTest extends BrowserTest {
    private static final String STREAM = "**/api/ask/stream";
    private static final String QUESTION = "桥有几座？";
    private static final String SOURCE = """
            {"document":"d","session":3,"meeting":"第三次会议","date":"2020-01-31","item":{"id":"i","title":"关于桥的报告",\
            "kind":"report","kindLabel":"报告","speaker":"张三","role":"局长"},"section":["一、桥"],"pages":"3-7",\
            "lines":[12,13],"url":"/items/i#L12"}""";
    private static final String CITATION =
            "{\"n\":1,\"quote\":\"有桥<b>两座</b>\",\"text\":\"全镇有桥<b>两座</b>。\",\"source\":" + SOURCE + "}";
    private static final String ANSWER = """
            {"status":"answered","answer":"有桥<b>两座</b> [1]","citations":[%s],"conflicts":[],"nearest":[],"confidence":0.9,\
            "mode":"extractive","model":null,"notice":"语言模型没有应答，以下是公报原文。","conversationId":"c","understoodAs":null,\
            "answerId":"a","indexVersion":"v","tookMs":1}""".formatted(CITATION);

    @Test
    void wordsThatAreTakenBackAreGone() {
        open("ask", DESKTOP);
        Object shown = page.evaluate("""
                async ([before, after]) => {
                  const { Turn } = await import("/js/turn.js");
                  const turn = new Turn("问", 1);
                  turn.begin([before]);
                  turn.add("旧话 [");
                  turn.add("1]，");
                  const first = turn.node.querySelector(".words").textContent;
                  const marks = turn.node.querySelectorAll(".words .mark").length;
                  turn.begin([after]);
                  const between = turn.node.querySelector(".words") === null;
                  turn.add("新话 [1");
                  return [first, marks, between, turn.node.querySelector(".words").textContent, turn.node.querySelectorAll(".cite").length].join("|");
                }
                """, new Object[] {citation("旧"), citation("新")});
        assertThat(shown).isEqualTo("旧话 1，|1|true|新话 |1");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void anAnswerThatBeganAnewIsShownWithItsNotice(int width) {
        open("ask", width);
        streams(event("citations", "[]")
                + event("token", "{\"text\":\"不作数的话\"}")
                + event("citations", "[" + CITATION + "]")
                + event("token", "{\"text\":\"有桥\"}")
                + event("answer", ANSWER));
        page.route("**/answers/a/next", route -> route.fulfill(new Route.FulfillOptions().setBody("[]")));
        ask();
        assertThat(page.locator(".answer .notice")).hasText("语言模型没有应答，以下是公报原文。");
        assertThat(page.locator(".words")).hasText("有桥<b>两座</b> 1");
        assertThat(page.getByText("不作数的话")).hasCount(0);
        assertThat(page.locator("#cite-1 mark")).hasText("有桥<b>两座</b>");
        assertThat(page.locator("main b")).hasCount(0);
        expectAccessible();
        shoot("ask-notice-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void anErrorOfTheStreamCanBeTriedAgain(int width) {
        open("ask", width);
        streams(
                event("citations", "[]")
                        + event(
                                "error",
                                "{\"title\":\"检索暂不可用\",\"status\":503,\"detail\":\"请过 5 秒再试。\",\"code\":\"search-unavailable\"}"));
        ask();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("请过 5 秒再试。");
        expectAccessible();
        shoot("ask-error-" + width);
        page.unroute(STREAM);
        button("再试一次").click();
        assertThat(page.locator(".answer-tools")).isVisible();
        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cut off       | 回答中断
            no JSON       | 服务应答异常
            not reachable | 连不上服务
            refused       | 请求不合规
            """)
    void everyFailureIsTold(String what, String title) {
        open("ask", DESKTOP);
        page.route(STREAM, route -> {
            switch (what) {
                case "cut off" -> route.fulfill(stream(event("citations", "[]") + event("token", "{\"text\":\"半\"}")));
                case "no JSON" -> route.fulfill(stream(event("citations", "{")));
                case "not reachable" -> route.abort();
                default ->
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(400)
                            .setBody("{\"title\":\"请求不合规\",\"detail\":\"问题太长。\",\"code\":\"x\"}"));
            }
        });
        ask();
        assertThat(page.getByRole(AriaRole.ALERT).locator("h2")).hasText(title);
        assertThat(page.locator("#question")).isFocused();
        complaints.removeIf(complaint -> complaint.contains("ERR_FAILED") || complaint.contains("400"));
    }

    @Test
    void whoStopsCanAskAgain() {
        open("ask", DESKTOP);
        page.route(STREAM, route -> {}); // no answer, for as long as anybody waits
        ask();
        assertThat(page.getByText("正在公报中查找…")).isVisible();
        shoot("ask-waiting-" + DESKTOP);
        button("停止").click();
        assertThat(page.locator(".answer .notice")).hasText("已停止，回答没有写完。");
        assertThat(page.locator("#question")).isFocused();
        page.unroute(STREAM);
        button("再问一次").click();
        assertThat(page.locator(".answer-tools")).isVisible();
        assertThat(page.locator(".turn")).hasCount(1);
    }

    private void ask() {
        page.locator("#question").fill(QUESTION);
        page.keyboard().press("Enter");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void streams(String body) {
        page.route(STREAM, route -> route.fulfill(stream(body)));
    }

    private static Route.FulfillOptions stream(String body) {
        return new Route.FulfillOptions().setContentType("text/event-stream").setBody(body);
    }

    private static String event(String name, String data) {
        return "event:" + name + "\ndata:" + data + "\n\n";
    }

    private Object citation(String text) {
        return page.evaluate("([json, text]) => ({ ...JSON.parse(json), text })", new Object[] {CITATION, text});
    }
}
