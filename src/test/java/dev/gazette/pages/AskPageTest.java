package dev.gazette.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers as the server writes them, for who has no script. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class AskPageTest {
    private static final String ANSWERED = "公交候车亭新建更新了多少个？";
    private static final String DECLINED = "火星基地什么时候开工？";
    private static final String CONFLICT = "2020年底全区到底有多少家高新技术企业？评估报告正文和附表好像对不上";

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void beforeAQuestionThereAreTheBoxAndExamplesThatAreAnswered() {
        Document page = page(get(""));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form[action=/ask] textarea[name=q]")).hasSize(1);
        assertThat(page.expectFirst(".promise").text()).isEqualTo("回答只用公报原文，点击数字可看出处。");
        assertThat(page.select(".turn")).isEmpty();
        assertThat(page.select(".examples a[rel=nofollow]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                page(given().urlEncodingEnabled(false).get(link.attr("href")))
                                        .select(".answer.declined"))
                        .as(link.text())
                        .isEmpty());
    }

    @Test
    void anAnswerHasMarksThatLeadToItsPrintedWords() {
        Document page = page(get(ANSWERED));
        assertThat(page.expectFirst(".asked").text()).isEqualTo(ANSWERED);
        assertThat(page.select(".words a.mark")).isNotEmpty().allSatisfy(mark -> {
            Element card = page.expectFirst(mark.attr("href"));
            assertThat(card.select("mark").text()).isNotBlank();
            assertThat(card.select(".where").text()).contains("会议");
            assertThat(card.expectFirst("a.original").attr("href"))
                    .matches("/items/[^?]+\\?quote=[^#&]+&line=\\d+#L\\d+");
        });
    }

    @Test
    void theAddressOfTheOriginalNamesTheQuoteThatIsMarked() {
        Element card = page(get(ANSWERED)).expectFirst("#cite-1");
        String original = card.expectFirst("a.original").attr("href");
        String quote = URLDecoder.decode(original.replaceAll(".*quote=|&line.*", ""), StandardCharsets.UTF_8);
        assertThat(card.select("mark").text().replace(" ", ""))
                .isEqualTo(quote.replace("**", "").replace(" ", "").strip());
    }

    @Test
    void whatTheGazetteDoesNotSayIsSaidSo() {
        Document page = page(get(DECLINED));
        assertThat(page.expectFirst(".answer.declined .verdict").text()).isEqualTo("公报中没有找到");
        assertThat(page.select(".cite, .words .mark")).isEmpty();
        assertThat(page.select(".reading").text()).contains("不是对问题的回答");
        assertThat(page.select(".near .passage")).isNotEmpty();
    }

    @Test
    void contradictionsAreATable() {
        Document page = page(get(CONFLICT));
        assertThat(page.select(".conflict caption").text()).contains("不同的说法");
        assertThat(page.select(".conflict tbody tr")).hasSizeGreaterThan(1).allSatisfy(row -> {
            assertThat(row.select("td"))
                    .hasSize(3)
                    .noneMatch(cell -> cell.text().isBlank());
            assertThat(page.select(row.expectFirst("a.mark").attr("href"))).hasSize(1);
        });
    }

    @Test
    void theHiddenFieldMakesAFollowUpUnderstood() {
        Document first = page(get("第十三次会议有哪些副区长列席？"));
        Element form = first.expectFirst("#ask-form");
        assertThat(form.attr("method")).isEqualTo("post");
        Document second = page(given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", "那第十四次会议呢")
                .formParam(
                        "conversationId", form.select("[name=conversationId]").attr("value"))
                .post("/ask"));
        assertThat(second.select(".understood").text()).isEqualTo("理解为：第十四次会议有哪些副区长列席？");
        assertThat(second.select("[name=conversationId]").attr("value"))
                .isEqualTo(form.select("[name=conversationId]").attr("value"));
    }

    @Test
    void filtersHoldForTheNextQuestionToo() {
        Document page = page(given().accept("text/html")
                .queryParam("q", ANSWERED)
                .queryParam("session", "13")
                .queryParam("kind", "report")
                .get("/ask"));
        assertThat(page.select(".scope").text()).contains("第13次会议", "报告");
        assertThat(page.select("#ask-form [name=session]").attr("value")).isEqualTo("13");
        assertThat(page.select("#ask-form [name=kind]").attr("value")).isEqualTo("report");
        assertThat(page.select(".cite .where"))
                .allSatisfy(where -> assertThat(where.text()).contains("第十三次"));
    }

    @Test
    void aLinkShowsTheAnswerAsItWas() {
        Document asked = page(get(ANSWERED));
        String id = asked.expectFirst(".turn").attr("data-answer");
        Response response = given().accept("text/html").get("/answers/" + id);
        Document shared = page(response);
        assertThat(response.header("X-Robots-Tag")).contains("noindex");
        assertThat(shared.select(".asked").text()).isEqualTo(ANSWERED);
        assertThat(shared.select(".words").text())
                .isEqualTo(asked.select(".words").text());
        assertThat(shared.select(".cite").text())
                .isEqualTo(asked.select(".cite").text());
        assertThat(shared.select("time").attr("datetime")).endsWith("Z");
        assertThat(shared.select("[name=conversationId]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-31-0123456789abcdef0123456789abcdef",
                "0123456789abcdef0123456789abcdef",
                "%2e%2e%2fx",
                "<b>"
            })
    void anAnswerThatIsGoneIsAPageThatSaysSo(String id) {
        Response response = given().accept("text/html").get("/answers/" + id);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(response.asString()).select(".problem h1").text())
                .isEqualTo("未找到");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>公交候车亭新建更新了多少个？",
                "\"><img src=x onerror=alert(1)>",
                "{inject:x}{#if}公交{/if}",
                "'; DROP TABLE -- [1] [2]",
                "\u202e公交候车亭\u0000"
            })
    void aHostileQuestionStaysText(String question) {
        Response response = get(question);
        assertThat(response.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("main script, main img[src=x]")).isEmpty();
        assertThat(page.expectFirst(".asked").text())
                .startsWith(question.substring(0, 4).strip());
    }

    @ParameterizedTest
    @CsvSource({"501, 400", "500, 200"})
    void aQuestionHasAnEnd(int length, int status) {
        Response response = get("问".repeat(length));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("text/html");
    }

    @Test
    void noCrawlerKeepsOrFollowsAnswers() {
        for (String question : new String[] {"", ANSWERED}) {
            Response response = get(question);
            assertThat(response.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(Jsoup.parse(response.asString())
                            .select("meta[name=robots]")
                            .attr("content"))
                    .isEqualTo("noindex, nofollow");
            assertThat(response.header("Cache-Control")).contains("private").doesNotContain("no-store");
        }
    }

    @Test
    void robotsKeepAwayFromAnswers() {
        assertThat(given().get("/robots.txt").asString()).contains("Disallow: /ask?", "Disallow: /answers/");
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWERED, "第十三次会议有哪些议程？", "第十四次会议任命了哪些人？", CONFLICT})
    void whatMightComeNextIsAnswered(String question) {
        Document page = page(get(question));
        assertThat(page.select(".next a")).hasSizeBetween(1, 3).allSatisfy(link -> {
            assertThat(link.text().replace("14", "十四").replace("13", "十三")).isNotEqualTo(question);
            Document next = page(given().urlEncodingEnabled(false).get(link.attr("href")));
            assertThat(next.select(".answer.declined")).as(link.text()).isEmpty();
        });
        assertThat(page(get(question)).select(".next").text())
                .isEqualTo(page.select(".next").text());
        String id = page.expectFirst(".turn").attr("data-answer");
        assertThat(given().get("/answers/" + id + "/next").jsonPath().getList(""))
                .isEqualTo(page.select(".next a").eachText());
    }

    private static Response get(String question) {
        var request = given().accept("text/html");
        return question.isEmpty()
                ? request.get("/ask")
                : request.queryParam("q", question).get("/ask");
    }

    private static Document page(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("text/html");
        return Jsoup.parse(response.asString());
    }
}
