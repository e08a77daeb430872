package dev.gazette.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluators judge answers by hand, see how far they agree, and compare two runs. */
@QuarkusTest
class EvaluationVerdictsPageTest extends EvaluatorsTest {
    private static final int QUESTIONS = 8;

    @Test
    void twoPeopleJudgeByKeyboardAndSeeHowFarTheyAgree() {
        String id = run();
        enter("#/judge/" + id, DESKTOP);
        assertThat(page.locator(".agreement")).hasCount(0);
        page.keyboard().press("1");
        assertThat(page.locator(".verdict-bar .refusal")).containsText("请先写下评判人");
        assertThat(page.locator("#judge")).isFocused();
        judgeAll("甲 12gnp", "1");
        assertThat(page.locator(".agreement")).containsText("甲 12gnp 与 自动判定");
        expectAccessible();
        shootWhole("evaluations-judge-" + DESKTOP);
        page.locator("#judge").fill("乙");
        page.keyboard().press("Tab");
        assertThat(page.locator(".desk-head")).containsText("已评 0 / 8");
        page.keyboard().press("b");
        assertThat(pressed("引用坏")).hasCount(1);
        page.keyboard().press("3");
        assertThat(page.locator(".desk-head")).containsText("已评 1 / 8");
        page.keyboard().press("n");
        page.keyboard().press("1");
        Locator agreed = page.locator(".agreement tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("(甲 12gnp 与 乙|乙 与 甲 12gnp)")));
        assertThat(agreed).containsText("2 题");
        assertThat(agreed).containsText("50.0%");
        page.keyboard().press("p");
        assertThat(pressed("错")).hasCount(1);
        assertThat(page.locator(".after")).containsText("自动判定：");
        page.reload();
        assertThat(page.locator(".desk-head")).containsText("已评 2 / 8");
        assertThat(operator()
                        .get("/api/admin/evaluations/" + id + "/judgements")
                        .jsonPath()
                        .getList("judgements"))
                .hasSize(QUESTIONS + 2);
    }

    @Test
    void keysCanBeSwitchedOff() {
        enter("#/judge/" + run(), DESKTOP);
        page.locator("#judge").fill("丙");
        page.getByLabel("用键盘评判").uncheck();
        page.keyboard().press("1");
        page.keyboard().press("n");
        assertThat(page.locator(".paper")).containsText("第 1 / 8 题");
        assertThat(page.locator(".desk-head")).containsText("已评 0 / 8");
    }

    @Test
    void onAPhoneButtonsDoTheSame() {
        enter("#/judge/" + run(), PHONE);
        page.locator("#judge").fill("丁");
        button("对").click();
        assertThat(pressed("对")).hasCount(1);
        button("引用好").click();
        assertThat(pressed("引用好")).hasCount(1);
        button("下一题").click();
        assertThat(page.locator(".paper")).containsText("第 2 / 8 题");
        page.reload();
        assertThat(page.locator(".paper")).containsText("第 2 / 8 题");
        shoot("evaluations-judge-" + PHONE);
        page.setViewportSize(PHONE, 3000);
        expectNoSidewaysScroll();
        expectAccessible();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void twoRunsAreComparedAndWhatTurnedIsListed(int width) throws IOException {
        String before = run();
        forgetAFact(folder(before).resolve("evaluation.json"));
        String after = run();
        enter("", width);
        page.locator(".run .pick input").nth(0).check();
        page.locator(".run .pick input").nth(1).check();
        page.getByText("比较这两次").click();
        assertThat(page).hasURL(Pattern.compile(".*#/compare/" + before + "/" + after));
        assertThat(page.locator(".turned")).containsText("变对 1 题");
        assertThat(page.locator(".turned")).containsText("外环隧道哪年哪月建成通车？");
        assertThat(page.locator(".verdict-box").first()).containsText("p = 1.000");
        assertThat(page.locator(".gain").first()).containsText("▲ +16.7");
        expectNoSidewaysScroll();
        expectAccessible();
        shootWhole("evaluations-compare-" + width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shootWhole("evaluations-compare-dark-" + width);
        page.getByText("对调").click();
        assertThat(page.locator(".turned")).containsText("变错 1 题");
        page.locator(".turned a").first().click();
        assertThat(page.locator(".question .pair")).isVisible();
        page.goBack();
        assertThat(page.locator(".turned")).isVisible();
    }

    /** As if an earlier version had answered one question wrongly. */
    private static void forgetAFact(Path result) throws IOException {
        String kept = Files.readString(result);
        int question = kept.indexOf("\"e5\"");
        int fact = kept.indexOf("\"factsStated\" : 1", question);
        assertThat(fact).isPositive();
        String rate = kept.substring(0, fact) + "\"factsStated\" : 0" + kept.substring(fact + 17);
        int accuracy = rate.indexOf("\"hits\"", rate.indexOf("\"accuracy\"", rate.indexOf("\"answers\"")));
        Files.writeString(result, lowered(rate, accuracy));
    }

    /** The sum of the set says one less. */
    private static String lowered(String kept, int at) {
        String sums = kept.substring(at, at + 200);
        int hits = Integer.parseInt(sums.replaceFirst("(?s).*?(\\d+).*", "$1"));
        int cases = Integer.parseInt(sums.replaceFirst("(?s).*?\"cases\" : (\\d+).*", "$1"));
        String told = sums.replaceFirst("\"hits\" : \\d+", "\"hits\" : " + (hits - 1))
                .replaceFirst("\"value\" : [\\d.]+", "\"value\" : " + (double) (hits - 1) / cases);
        return kept.substring(0, at) + told + kept.substring(at + 200);
    }

    private void judgeAll(String judge, String verdict) {
        page.locator("#judge").fill(judge);
        page.keyboard().press("Tab");
        for (int done = 1; done <= QUESTIONS; done++) {
            page.keyboard().press("g");
            page.keyboard().press(verdict);
            assertThat(page.locator(".desk-head")).containsText("已评 " + done + " / " + QUESTIONS);
            page.keyboard().press("n");
        }
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\S? ?" + name + "$")));
    }

    private Locator pressed(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^\\S? ?" + name + "$"))
                        .setPressed(true));
    }
}
