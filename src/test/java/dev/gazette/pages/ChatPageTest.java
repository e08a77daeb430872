package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.gazette.ingest.IngestConfig;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation in a real browser with the real service. */
@QuarkusTest
class ChatPageTest extends BrowserTest {
    private static final String QUESTION = "公交候车亭新建更新了多少个？";
    private static final String DECLINED = "火星基地什么时候开工？";
    private static final String CONFLICT = "2020年底全区到底有多少家高新技术企业？评估报告正文和附表好像对不上";

    @Inject
    IngestConfig config;

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void beforeAQuestionThereAreTheBoxAndExamples(int width) {
        open("ask", width);
        assertThat(page.getByLabel("问题")).isVisible();
        assertThat(page.locator(".examples a").first()).isVisible();
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("ask-empty-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void oneActionLeadsFromAMarkToThePrintedWords(int width) {
        open("ask", width);
        ask(QUESTION);
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("已回答：")).hasCount(1);
        expectNoSidewaysScroll();
        expectAccessibleUncovered(width);
        shoot("ask-answered-" + width);
        mark().click();
        assertThat(panel()).isFocused();
        assertThat(panel().locator("mark").first()).isInViewport();
        assertThat(panel().locator(".where")).containsText("会议");
        assertThat(panel().locator("a.original"))
                .hasAttribute("href", Pattern.compile("/items/[^?]+\\?quote=[^#&]+&line=\\d+#L\\d+"));
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("ask-passage-" + width);
        page.keyboard().press("Escape");
        assertThat(panel()).isHidden();
        assertThat(mark()).isFocused();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void whatTheGazetteDoesNotSayIsSaidSo(int width) {
        open("ask", width);
        ask(DECLINED);
        assertThat(page.locator(".answer.declined .verdict")).hasText("公报中没有找到");
        assertThat(page.locator(".cite")).hasCount(0);
        assertThat(page.locator(".near .passage").first()).isVisible();
        page.locator(".near summary").nth(1).click();
        assertThat(page.locator(".near .passage").nth(1)).isVisible();
        expectNoSidewaysScroll();
        expectAccessibleUncovered(width);
        shoot("ask-declined-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void contradictionsAreATable(int width) {
        open("ask", width);
        ask(CONFLICT);
        assertThat(page.locator(".conflict tbody tr").nth(1)).isVisible();
        expectNoSidewaysScroll();
        expectAccessibleUncovered(width);
        shoot("ask-conflict-" + width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot("ask-conflict-dark-" + width);
    }

    @Test
    void fromTheFirstPageACitedAnswerIsTwoActionsAway() {
        open("", DESKTOP);
        page.getByLabel("检索词或问题").fill(QUESTION);
        button("提问").click();
        assertThat(mark()).isVisible();
        page.navigate(home);
        page.locator(".tries a").first().click();
        assertThat(mark()).isVisible();
        assertThat(page).hasURL(home + "ask");
    }

    @Test
    void theKeyboardIsEnough() {
        open("ask", DESKTOP);
        tabTo("Tab", "#question");
        page.keyboard().type(QUESTION);
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer-tools")).isVisible();
        String words = page.locator(".words").textContent();
        tabTo("Shift+Tab", ".words .mark");
        page.keyboard().press("Enter");
        assertThat(panel()).isFocused();
        tabTo("Tab", ".passage-panel .original");
        page.keyboard().press("Enter");
        page.waitForURL("**/items/**quote=*#L*");
        assertThat(page.locator("main mark").first()).isInViewport();
        page.goBack();
        assertThat(page.locator(".words")).hasText(words);
        assertThat(page.locator(".turn")).hasCount(1);
    }

    @Test
    void shiftAndEnterBeginALine() {
        open("ask", DESKTOP);
        page.locator("#question").fill("公交");
        page.keyboard().press("Shift+Enter");
        assertThat(page.locator("#question")).hasValue("公交\n");
        assertThat(page.locator(".turn")).hasCount(0);
    }

    @Test
    void aFollowUpIsUnderstoodAndSuggestionsGoOn() {
        open("ask", DESKTOP);
        ask("第十三次会议有哪些副区长列席？");
        ask("那第十四次会议呢");
        assertThat(page.locator(".understood")).hasText("理解为：第十四次会议有哪些副区长列席？");
        assertThat(page.locator(".next")).hasCount(1);
        page.locator(".next a").first().click();
        assertThat(page.locator(".turn")).hasCount(3);
        assertThat(page.locator(".turn").nth(2).locator(".answer-tools")).isVisible();
        page.locator(".turn").nth(1).locator(".mark").first().click();
        assertThat(page.locator("#passage-title")).containsText("出处");
        shoot("ask-turns-" + DESKTOP);
    }

    @Test
    void aCommentIsKeptWithTheRating() throws IOException {
        String comment = "数字对，但年份不清楚 " + System.nanoTime();
        open("ask", PHONE);
        ask(QUESTION);
        button("没帮助").click();
        page.getByLabel("意见").fill(comment);
        expectAccessible();
        shoot("ask-comment-" + PHONE);
        button("提交评价").click();
        assertThat(page.getByText("谢谢，已记录。")).isVisible();
        String answer = page.locator(".turn").getAttribute("data-answer");
        assertThat(Files.readAllLines(config.data().resolve("feedback.jsonl")))
                .filteredOn(line -> line.contains(comment))
                .singleElement()
                .asString()
                .contains("\"" + answer + "\"", "\"down\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void theLinkToAnAnswerShowsItAgain(int width) {
        open("ask", width);
        ask(QUESTION);
        String words = page.locator(".words").textContent();
        page.getByText("这个回答的链接").click();
        page.waitForURL("**/answers/*");
        assertThat(page.locator(".words")).hasText(words);
        assertThat(page.locator("#cite-1 mark").first()).isVisible();
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("answer-given-" + width);
    }

    @Test
    void anAnswerIsCopiedWithItsSources() {
        open("ask", DESKTOP);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        ask(QUESTION);
        button("复制回答和出处").click();
        assertThat(page.getByText("回答和出处已复制。")).isVisible();
        String copied = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
        assertThat(copied).startsWith("问：" + QUESTION + "\n\n答：").contains("出处：\n[1] 《", home + "items/");
        button("复制链接").click();
        assertThat(page.getByText("链接已复制。")).isVisible();
        assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                .startsWith(home + "answers/");
    }

    @Test
    void theBrowserRemembersAConversationUntilItIsDeleted() {
        open("ask", DESKTOP);
        ask(QUESTION);
        button("新的对话").click();
        assertThat(page.locator(".turn")).hasCount(0);
        ask(DECLINED);
        page.getByRole(AriaRole.NAVIGATION).getByText("问答").click();
        assertThat(page.locator(".turn")).hasCount(0);
        page.locator(".history summary").click();
        assertThat(page.locator(".history li")).hasCount(2);
        assertThat(page.locator(".turn")).hasCount(0);
        expectAccessible();
        shoot("ask-history-" + DESKTOP);
        button(QUESTION, true).click();
        assertThat(page.locator(".turn .words .mark").first()).isVisible();
        String id = String.valueOf(page.evaluate("history.state.conversationId"));
        assertThat(given().get("/api/conversations/" + id).statusCode()).isEqualTo(200);
        button("删除这段对话").click();
        assertThat(page.locator(".turn")).hasCount(0);
        assertThat(given().get("/api/conversations/" + id).statusCode()).isEqualTo(404);
        page.locator(".history summary").click();
        assertThat(page.locator(".history li")).hasCount(1);
        button("全部清除").click();
        assertThat(page.locator(".history")).hasCount(0);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void withoutAStorageNothingIsRememberedAndAllElseWorks() {
        open("", DESKTOP);
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        page.navigate(home + "ask");
        ask(QUESTION);
        ask("那2022年呢");
        assertThat(page.locator(".history")).hasCount(0);
        page.reload();
        assertThat(page.locator(".turn .answer-tools")).hasCount(2);
    }

    @Test
    void anAnswerOfTheServerIsTakenOver() {
        open("ask?session=13&q=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8), DESKTOP);
        assertThat(page).hasURL(home + "ask?session=13");
        assertThat(button("复制回答和出处")).isVisible();
        assertThat(panel()).isVisible();
        ask("那2022年呢");
        assertThat(page.locator(".turn")).hasCount(2);
        assertThat(page.locator(".understood")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void withoutAScriptTheServerAnswers(int width) {
        open("ask", new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
        page.locator("#question").fill("第十三次会议有哪些副区长列席？");
        button("提问").click();
        assertThat(page.locator("#cite-1 .passage mark").first()).isVisible();
        shoot("ask-noscript-" + width);
        mark().click();
        assertThat(page.locator("#cite-1")).isInViewport();
        page.locator("#question").fill("那第十四次会议呢");
        button("提问").click();
        assertThat(page.locator(".understood")).hasText("理解为：第十四次会议有哪些副区长列席？");
    }

    /** The box at the bottom covers what can be scrolled up from under it; a link half covered counts as a small one. */
    private void expectAccessibleUncovered(int width) {
        page.setViewportSize(width, 3000);
        expectAccessible();
        page.setViewportSize(width, 900);
    }

    private void ask(String question) {
        int before = page.locator(".turn").count();
        page.locator("#question").fill(question);
        page.keyboard().press("Enter");
        assertThat(page.locator(".turn").nth(before).locator(".answer-tools")).isVisible();
    }

    private Locator mark() {
        return page.locator(".words .mark").first();
    }

    private Locator panel() {
        return page.locator("#passage");
    }

    private Locator button(String name) {
        return button(name, false);
    }

    private Locator button(String name, boolean exact) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(exact));
    }
}
