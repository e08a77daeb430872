package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.gazette.api.OperatorsTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators do on their page, in a real browser against the real service. */
@QuarkusTest
@QuarkusTestResource(value = OperatorsTestResource.class, restrictToAnnotatedClass = true)
class AdminPageTest extends BrowserTest {
    /** It ends within a sentence, which is a problem to be shown. */
    private static final String CUT_OFF_REPORT =
            "关于路灯养护的情况\n\n一、基本情况\n\n去年养护路灯 31 盏，更换灯具 12 处，其余道路的路灯养护工作正在按照年度计划有序推进，预计在年底以前完成，并且在\n";

    private static final String HOSTILE = "<img src=x onerror=alert(1)>.txt";

    /** Indexing is slow on a busy machine; nothing here depends on how slow. */
    private static final double INDEXED_MS = 120_000;

    private static final LocatorAssertions.IsVisibleOptions INDEXED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(INDEXED_MS);

    /** The documents of a test are gone before the next one begins. */
    @AfterEach
    void removeWhatWasUploaded() {
        List<String> uploaded = operator()
                .get("/api/admin/documents")
                .jsonPath()
                .getList("documents.findAll { it.origin == 'upload' }.id", String.class);
        uploaded.forEach(id -> operator().delete("/api/admin/documents/{id}", id));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !operator()
                        .get("/api/admin/jobs")
                        .jsonPath()
                        .getList("jobs.ended")
                        .contains(null));
    }

    @Test
    void aWrongKeyIsToldAndTheRightOneStaysInTheTab() {
        open("admin", DESKTOP);
        enter("not the key");
        assertThat(page.locator("#sign-in .problem")).containsText("管理密钥不对");
        assertThat(page.locator("#console")).isHidden();
        assertThat(page.locator("#sign-in-told")).isFocused();
        expectAccessible();
        shoot("admin-wrong-key");
        enter("密钥");
        assertThat(page.locator("#sign-in .problem")).containsText("全角");
        complaints.removeIf(text -> text.contains("401"));

        enter(OperatorsTestResource.KEY);
        assertThat(document("关于河道治理的情况")).isVisible();
        page.reload();
        assertThat(document("关于河道治理的情况")).isVisible();
        assertThat(page.url()).doesNotContain("key");
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain(OperatorsTestResource.KEY);

        button("退出").click();
        assertThat(page.getByLabel("管理密钥")).isFocused();
        assertThat(page.locator("#documents")).isHidden();
        assertThat(page.evaluate("sessionStorage.length").toString()).isEqualTo("0");
    }

    @Test
    void aFileIsUploadedListedAndRemovedByKeyboardAlone() {
        open("admin", DESKTOP);
        assertThat(page.getByLabel("管理密钥")).isFocused();
        page.keyboard().type(OperatorsTestResource.KEY);
        page.keyboard().press("Enter");
        assertThat(document("关于河道治理的情况")).isVisible();

        page.locator("#files").focus();
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        chooser.setFiles(file("路灯.txt", CUT_OFF_REPORT));
        assertThat(page.locator("#upload .told")).containsText("收下 1 个文件");
        assertThat(page.locator("#upload .told")).isFocused();
        assertThat(page.locator("#job")).isVisible();
        assertThat(document("关于路灯养护的情况")).isVisible(INDEXED);
        assertThat(page.locator("#job")).containsText("索引已是最新");
        assertThat(page.locator("#job-said")).containsText("索引已是最新");
        assertThat(page.locator(".uploads .state")).hasText("已编入索引");
        page.getByLabel("只看有问题的").check();
        assertThat(page.locator("#documents .name")).hasCount(1);
        page.locator("#documents").getByText("问题（1）").click();
        assertThat(page.locator("#documents .findings")).containsText("第 5 行 文档在句子中间结束");
        expectAccessible();
        shoot("admin-uploaded");

        Locator remove = button("移除 关于路灯养护的情况（路灯.txt）");
        remove.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("不能恢复");
        assertThat(button("取消")).isFocused();
        expectAccessible();
        shoot("admin-confirm");
        page.keyboard().press("Escape");
        assertThat(remove).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#documents .told")).isFocused();
        assertThat(document("关于路灯养护的情况")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(INDEXED_MS));
    }

    @Test
    void eachRefusedFileSaysWhyAndNamesAreNeverMarkup() {
        signIn(DESKTOP);
        page.locator("#files").setInputFiles(new FilePayload[] {
            file(HOSTILE, "正文"), file("压缩包.docx", "PK\u0003\u0004 not a document"), file("空白.txt", "  ")
        });
        assertThat(page.locator("#upload .told")).hasText("3 个文件未收录，原因见下。");
        assertThat(page.locator(".uploads .refused")).hasCount(3);
        assertThat(page.locator(".uploads li").first()).containsText(HOSTILE);
        assertThat(page.locator(".uploads li").first()).containsText("不得含有");
        assertThat(page.locator(".uploads code")).hasText(new String[] {"file-name", "file-broken", "file-empty"});
        shoot("admin-refused");
        assertThat(page.locator("main img, main [onerror]")).hasCount(0);
        expectAccessible();
        complaints.removeIf(text -> text.matches(".*(400|415|422).*"));
    }

    @Test
    void aDroppedFileIsStoredAndItsTitleIsNeverMarkup() {
        signIn(DESKTOP);
        JSHandle dropped = page.evaluateHandle("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(["<b onclick=alert(1)>关于标记的情况</b>\\n\\n去年处理标记 5 处。\\n"], "标题.txt"));
                  return data;
                }""");
        page.locator(".drop").dispatchEvent("drop", Map.of("dataTransfer", dropped));
        assertThat(page.locator("#upload .told")).containsText("收下 1 个文件");
        assertThat(page.locator("#documents").getByText("标题.txt")).isVisible(INDEXED);
        assertThat(page.locator("#documents .name").getByText("关于标记的情况")).containsText("<b onclick");
        assertThat(page.locator("main b, main [onclick]")).hasCount(0);
    }

    @Test
    void theIndexIsRebuiltAndRolledBack() {
        signIn(DESKTOP);
        button("重建索引").click();
        assertThat(page.locator("#index .told")).isFocused();
        assertThat(page.locator("#job"))
                .containsText("索引已是最新", new LocatorAssertions.ContainsTextOptions().setTimeout(INDEXED_MS));
        Locator versions = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("索引版本"));
        assertThat(versions.locator("tbody tr")).hasCount(2);
        assertThat(versions.locator("tbody tr").nth(0)).containsText("在用");
        assertThat(versions.locator("tbody tr").nth(1)).containsText("退回时使用");

        button("退回上一个").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("重启后仍然有效");
        button("退回").click();
        assertThat(page.locator("#index .told")).containsText("已退回");
        assertThat(page.locator("#index .told")).isFocused();
        assertThat(versions.locator("tbody tr").nth(0)).containsText("曾从它退回");
        assertThat(versions.locator("tbody tr").nth(1)).containsText("在用");
        shoot("admin-rolled-back");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void showsWhatReadersMissedAndHowTheServiceIs(int width) {
        RestAssured.given().queryParam("q", "鼋鼍龘").queryParam("mode", "keyword").get("/api/search");
        String asked = RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"question\":\"去年建成公园几座？\"}")
                .post("/api/ask")
                .jsonPath()
                .getString("answerId");
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("answerId", asked, "rating", "down", "comment", "<i>看不懂</i>"))
                .post("/api/feedback")
                .then()
                .statusCode(204);
        // a given answer is listed within a second
        await().until(() -> operator()
                .get("/api/admin/answers?rating=down")
                .jsonPath()
                .getList("answers.answerId")
                .contains(asked));
        signIn(width);
        assertThat(page.locator("#feedback")).containsText("鼋鼍龘");
        assertThat(page.locator("#feedback")).containsText("<i>看不懂</i>");
        assertThat(page.locator("[data-list=frequent]")).containsText("去年建成公园几座？");
        assertThat(page.locator("#health")).containsText("正常");
        assertThat(page.locator("#health")).containsText("未配置");
        page.getByText("条目（1）").first().click();
        assertThat(page.locator("#documents .findings a").first()).hasText("关于公园建设的情况");
        expectNoSidewaysScroll();
        expectAccessible();
        shootWhole("admin-" + width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shootWhole("admin-dark-" + width);
    }

    @Test
    void withoutAScriptThePageSaysThatItNeedsOne() {
        open(
                "admin",
                new Browser.NewContextOptions().setViewportSize(PHONE, 900).setJavaScriptEnabled(false));
        assertThat(page.getByText("这一页需要 JavaScript")).isVisible();
        shoot("admin-no-script");
        assertThat(page.locator("#sign-in")).isHidden();
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex, nofollow");
    }

    private void shootWhole(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    private void signIn(int width) {
        open("admin", width);
        enter(OperatorsTestResource.KEY);
        assertThat(document("关于河道治理的情况")).isVisible();
    }

    private void enter(String key) {
        page.getByLabel("管理密钥").fill(key);
        button("进入").click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A document of the table by its title. */
    private Locator document(String title) {
        return page.locator("#documents .name").getByText(title, new Locator.GetByTextOptions().setExact(true));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestSpecification operator() {
        return RestAssured.given().header("Authorization", "Bearer " + OperatorsTestResource.KEY);
    }
}
