package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluators start a run, see how far it is, and look at what came of it. */
@QuarkusTest
class EvaluationRunsPageTest extends EvaluatorsTest {
    private static final int RUN_MS = 180_000;

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void aWrongKeyIsToldAndTheRightOneLetsIn(int width) {
        open("evaluations", width);
        assertThat(page.locator("#key")).isFocused();
        expectAccessible();
        page.locator("#key").fill("not the key");
        page.keyboard().press("Enter");
        assertThat(page.locator("#key-problem")).containsText("管理密钥不对");
        assertThat(page.locator("#key")).isFocused();
        expectAccessible();
        expectNoSidewaysScroll();
        shoot("evaluations-key-" + width);
        page.locator("#key").fill("密钥");
        page.keyboard().press("Enter");
        assertThat(page.locator("#key-problem")).containsText("字符");
        page.locator("#key").fill(EvaluatorsTestResource.KEY);
        page.keyboard().press("Enter");
        assertThat(page.getByText("开始新的评测")).isVisible();
        expectKeyKept();
        page.reload();
        assertThat(page.locator(".starter")).isVisible();
        page.getByText("退出").click();
        assertThat(page.locator("#key")).isFocused();
        page.reload();
        assertThat(page.locator("#key")).isVisible();
        // the two refusals are told by the console too
        complaints.removeIf(complaint -> complaint.contains("401"));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void anOwnSetIsUploadedFollowedAndLookedAt(int width) {
        enter("", width);
        if (width == PHONE) {
            upload(questions());
        } else {
            uploadByKeyboardAlone(questions());
        }
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        expectAccessible();
        shoot("evaluations-progress-" + width);
        assertThat(page.locator(".figures")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RUN_MS));
        String id = page.url().replaceFirst(".*#/runs/", "");
        toBeForgotten(id);
        assertThat(page.locator("#ev-status")).hasText("评测完成。");
        assertThat(page.locator(".chart canvas")).hasCount(4);
        page.locator(".chart summary").first().click();
        assertThat(page.locator(".chart").first().locator("tbody tr")).hasCount(7);
        assertThat(page.locator(".figure").first()).containsText("95% 区间");
        expectNoSidewaysScroll();
        expectAccessible();
        shootWhole("evaluations-run-" + width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shootWhole("evaluations-run-dark-" + width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.getByText("运行列表").first().click();
        assertThat(page.locator(".run").first()).containsText("正确率");
        expectNoSidewaysScroll();
        expectAccessible();
        shootWhole("evaluations-list-" + width);
    }

    @Test
    void theAddressKeepsWhatIsFilteredAndBackWorks() {
        String id = run();
        enter("", DESKTOP);
        page.locator(".run h3 a").first().click();
        assertThat(asked().first()).isVisible();
        assertThat(asked()).hasCount(8);
        page.getByLabel("公报").selectOption("no");
        assertThat(asked()).hasCount(2);
        assertThat(page.locator("output")).hasText("2 / 8 题");
        page.getByLabel("文字").fill("月球");
        assertThat(asked()).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*#/runs/" + id + "\\?set=evaluators-dev&answerable=no&text=.*"));
        page.reload();
        assertThat(asked()).hasCount(1);
        assertThat(page.locator(".question .pair")).isVisible();
        expectAccessible();
        page.goBack();
        assertThat(page.locator(".starter")).isVisible();
        page.goForward();
        assertThat(asked()).hasCount(1);
        page.getByText("清除").click();
        assertThat(asked()).hasCount(8);
        page.getByLabel("题型").selectOption("person");
        page.locator(".question summary").click();
        Locator original = page.locator(".question blockquote a").first();
        assertThat(original).hasAttribute("href", Pattern.compile("/items/[^?]+\\?quote=.+&line=\\d+#L\\d+"));
        assertThat(page.locator(".facts")).hasText("吴志宏");
        shoot("evaluations-question-" + DESKTOP);
        original.click();
        assertThat(page.locator("main mark").first()).isInViewport();
    }

    @Test
    void wordsOfASetAreWordsAndNothingElse() {
        String id = run();
        enter("#/runs/" + id + "?text=e8", DESKTOP);
        assertThat(page.locator(".asked-words")).hasText("<img src=x onerror=\"window.hacked=1\">月球车站花了多少亿元？");
        assertThat(page.locator(".question")).containsText("<script>window.hacked=1</script>");
        assertThat(page.locator("#view img, #view script")).hasCount(0);
        page.navigate(home + "evaluations#/judge/" + id + "?q=e8");
        assertThat(page.locator(".paper h3")).containsText("<img src=x");
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void aBrokenSetIsRefusedWithRuleAndPlace(int width) {
        enter("", width);
        String set = new String(questions(), StandardCharsets.UTF_8);
        upload(set.replace("[133, 133]", "[1, 1]")
                .replace("我区道路里程达到 954km", "我区没有的话")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".findings .place").first()).hasText("evaluators-dev.jsonl 第 1 行");
        assertThat(page.locator(".findings .place").nth(1)).hasText("evaluators-dev.jsonl 第 2 行");
        assertThat(page.locator(".problem")).containsText("问题集有 2 处不合规");
        assertThat(page.locator(".findings li")).hasCount(2);
        assertThat(page.locator(".findings li").first()).containsText("evidence 的 quote 印在所指的行里");
        expectNoSidewaysScroll();
        expectAccessible();
        shoot("evaluations-refused-" + width);
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    @Test
    void resultsAreDownloadedWithTheKey() throws IOException {
        String id = run();
        enter("#/runs/" + id, DESKTOP);
        for (String file : new String[] {"JSON", "CSV", "TREC", "HTML 报告"}) {
            String name = page.waitForDownload(() -> button(file).click()).suggestedFilename();
            assertThat(name).startsWith("evaluation-" + id);
        }
        byte[] csv = Files.readAllBytes(
                page.waitForDownload(() -> button("CSV").click()).path());
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFF问题集,编号")
                .contains("几条精品示范路？");
        expectKeyKept();
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        enter("", DESKTOP);
        page.navigate(home + "evaluations#/runs/20200101-000000-00000000");
        assertThat(page.locator(".problem")).containsText("没有编号为“20200101-000000-00000000”的评测");
        expectAccessible();
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    private void upload(byte[] set) {
        if (page.locator(".starter[open]").count() == 0) {
            page.getByText("开始新的评测").click();
        }
        page.getByLabel("jsonl、csv 或 xlsx 文件").setInputFiles(file(set));
        page.getByText("上传并评测").click();
    }

    private void uploadByKeyboardAlone(byte[] set) {
        tabTo("Tab", "#own-set");
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        chooser.setFiles(file(set));
        tabTo("Tab", "form:has(#own-set) button");
        page.keyboard().press("Enter");
    }

    private static FilePayload file(byte[] set) {
        return new FilePayload(SET + ".jsonl", "application/jsonl", set);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator asked() {
        return page.locator(".question");
    }
}
