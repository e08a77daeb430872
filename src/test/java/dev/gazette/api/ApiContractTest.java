package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.ingest.IngestConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of the HTTP contract on the real stack. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ApiContractTest {
    private static final List<String> SOURCE_FIELDS =
            List.of("document", "session", "meeting", "date", "item", "section", "pages", "lines", "url");
    private static final Pattern TOKEN = Pattern.compile("event:\\s?token\\ndata:\\s?\\{\"text\":\"(.*?)\"}");

    @Inject
    IngestConfig config;

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void searchesInEveryMode() {
        for (String mode : List.of("hybrid", "keyword", "semantic")) {
            JsonPath found = search(Map.of("q", "综合交通", "mode", mode, "size", 5));
            assertThat(found.getMap(""))
                    .containsOnlyKeys("query", "mode", "total", "tookMs", "hits", "facets", "suggestions");
            assertThat(found.getString("mode")).isEqualTo(mode);
            assertThat(found.getList("hits")).hasSize(5);
            assertThat(found.getMap("hits[0]")).containsOnlyKeys("id", "score", "text", "highlights", "source");
            expectSource(found.getMap("hits[0].source"));
            assertThat(found.getMap("facets")).containsOnlyKeys("session", "kind", "speaker");
            assertThat(found.getMap("facets.kind[0]")).containsOnlyKeys("value", "label", "count");
        }
    }

    @Test
    void escapesEverythingInHighlightsButItsOwnMarks() {
        JsonPath found = search(Map.of("q", "综合交通", "mode", "keyword"));
        List<String> highlights = found.getList("hits[0].highlights");
        assertThat(highlights)
                .isNotEmpty()
                .anySatisfy(fragment -> assertThat(fragment).contains("<em>"));
        assertThat(highlights)
                .allSatisfy(fragment ->
                        assertThat(fragment.replaceAll("</?em>", "")).doesNotContain("<", ">"));
    }

    @Test
    void narrowsByRepeatedAndCommaSeparatedFilters() {
        Response response = given().queryParam("q", "工作")
                .queryParam("kind", "report,opinion")
                .queryParam("session", "13", "14")
                .get("/api/search");
        List<String> kinds = response.jsonPath().getList("hits.source.item.kind");
        assertThat(kinds).isNotEmpty().isSubsetOf("report", "opinion");
    }

    @Test
    void pagesWithoutRepeatingHits() {
        List<String> first = search(Map.of("q", "工作", "size", 5)).getList("hits.id");
        List<String> second = search(Map.of("q", "工作", "size", 5, "page", 2)).getList("hits.id");
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
    }

    @Test
    void takesFiveHundredCharacters() {
        given().queryParam("q", "长".repeat(500)).get("/api/search").then().statusCode(200);
    }

    @Test
    void opensThePassageAndTheItemOfAHit() {
        JsonPath found = search(Map.of("q", "综合交通", "size", 1));
        JsonPath passage = get("/api/passages/" + found.getString("hits[0].id"));
        assertThat(passage.getString("text")).isEqualTo(found.getString("hits[0].text"));
        assertThat(passage.getMap("source")).isEqualTo(found.getMap("hits[0].source"));
        JsonPath item = get("/api/items/" + found.getString("hits[0].source.item.id"));
        assertThat(item.getMap(""))
                .containsKeys(
                        "id",
                        "title",
                        "kind",
                        "speaker",
                        "role",
                        "session",
                        "date",
                        "pages",
                        "document",
                        "lines",
                        "blocks");
        assertThat(item.getList("blocks.type")).contains("paragraph");
    }

    @Test
    void listsItemsByPageAndFilter() {
        JsonPath all = get("/api/items?size=200");
        assertThat(all.getList("items")).hasSize(all.getInt("total"));
        JsonPath second = get("/api/items?size=2&page=2");
        assertThat(second.getList("items.id")).isEqualTo(all.getList("items.id").subList(2, 4));
        JsonPath agendas = get("/api/items?kind=agenda&session=13");
        assertThat(agendas.getList("items.kind")).containsOnly("agenda");
        assertThat(agendas.getList("items.session")).containsOnly(13);
    }

    @Test
    void listsMeetingsWithAgendaItemsAndAttendance() {
        JsonPath listed = get("/api/meetings");
        assertThat(listed.getList("meetings.session")).containsExactly(13, 14);
        assertThat(listed.getList("meetings[0].agenda")).isNotEmpty();
        assertThat(listed.getList("meetings[0].items.kind")).contains("agenda", "report", "attendance");
        assertThat(listed.getList("meetings[0].attendance.kind")).containsOnly("attendance");
        assertThat(get("/api/meetings?session=14").getList("meetings.session")).containsExactly(14);
    }

    @Test
    void givesAppointmentsAsData() {
        JsonPath all = get("/api/appointments");
        assertThat(all.getList("appointments")).hasSize(all.getInt("total")).hasSize(26);
        assertThat(all.getMap("appointments[0]"))
                .containsOnlyKeys(
                        "person",
                        "office",
                        "organ",
                        "act",
                        "actLabel",
                        "verb",
                        "context",
                        "quote",
                        "document",
                        "session",
                        "meeting",
                        "date",
                        "item",
                        "lines",
                        "url");
        JsonPath lapses = get("/api/appointments?act=lapse&session=14");
        assertThat(lapses.getList("appointments.act")).containsOnly("lapse").hasSize(3);
        JsonPath named = get("/api/appointments?name=明  濤");
        assertThat(named.getList("appointments.person")).containsExactly("明涛");
        assertThat(named.getString("appointments[0].quote")).isEqualTo("任命 明 涛 为宝山区副区长。");
        assertThat(named.getString("appointments[0].url")).endsWith("#L2745");
        assertThat(get("/api/appointments?name=*").getList("appointments")).isEmpty();
    }

    @Test
    void refusesAnUnknownActAndSession() {
        for (String path : List.of(
                "/api/appointments?act=x", "/api/attendance?session=x", "/api/appointments?name=" + "长".repeat(51))) {
            Response refused = given().get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void givesAttendanceAsDataWithItsSums() {
        JsonPath read = get("/api/attendance?session=13");
        assertThat(read.getList("attendance")).hasSize(1);
        assertThat(read.getMap("attendance[0].counts"))
                .containsEntry("shouldAttend", 41)
                .containsEntry("present", 36)
                .containsEntry("onLeave", 5)
                .containsEntry("sittingIn", 33);
        assertThat(read.getList("attendance[0].sums.agrees")).hasSize(3).containsOnly(true);
        JsonPath named = get("/api/attendance?name=姚莉");
        assertThat(named.getList("attendance.groups.presence.flatten()")).containsExactly("present", "on_leave");
        assertThat(named.getList("attendance[1].groups[0].entries.person")).containsExactly("姚莉");
    }

    @Test
    void listsNamesWithTheirFormsAndPlaces() {
        JsonPath names = get("/api/names?q=张 斌&kind=person");
        assertThat(names.getString("names[0].preferred")).isEqualTo("张斌");
        assertThat(names.getList("names[0].forms.text")).contains("张斌", "张 斌");
        assertThat(names.getString("names[0].occurrences[0].url")).startsWith("/items/");
        assertThat(get("/api/names?kind=law&size=1").getInt("total")).isGreaterThan(10);
        assertThat(given().get("/api/names?kind=人").statusCode()).isEqualTo(400);
    }

    @Test
    void listsAnnexesUnderTheirKindAndTheirItem() {
        assertThat(get("/api/items?size=200").getList("items.parent")).containsOnlyNulls();
        JsonPath annexes = get("/api/items?kind=annex");
        assertThat(annexes.getInt("total")).isEqualTo(5);
        String parent = annexes.getString("items[0].parent");
        assertThat(get("/api/items/" + parent).getList("annexes.id")).contains(annexes.getString("items[0].id"));
    }

    @Test
    void linksTheItemsOfAMeetingAndOfAFollowUp() {
        JsonPath meetings = get("/api/meetings");
        assertThat(meetings.getList("meetings[0].agendaEntries")).hasSize(8);
        assertThat(meetings.getList("meetings[0].agendaEntries[2].items")).hasSize(3);
        assertThat(meetings.getInt("meetings[0].attendanceCounts.onLeave")).isEqualTo(5);
        assertThat(meetings.getInt("meetings[0].appointments")).isEqualTo(19);
        String followUp = get("/api/items?kind=followup").getString("items[0].id");
        JsonPath item = get("/api/items/" + followUp);
        assertThat(item.getBoolean("follows.outsideArchive")).isTrue();
        assertThat(item.getString("follows.title")).contains("审议意见");
        String opinion = get("/api/items?kind=opinion").getString("items[0].id");
        JsonPath about = get("/api/items/" + opinion);
        assertThat(about.getList("about")).hasSize(2);
        assertThat(get("/api/items/" + about.getString("about[0].id")).getList("opinions.id"))
                .containsExactly(opinion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第十四次会议上谁被任命为副区长？ | 任命 明 涛 为宝山区副区长。
            韩杰什么时候被免去副庭长职务？ | 2023年9月27日
            谁辞去了副区长职务？ | 接受翟磊同志辞去
            第十三次会议有多少人请假？ | 请假 (5 人)
            第十三次会议应出席多少人？ | 应出席会议：41 人
            第十四次会议请假的有哪些人？ | 姚 莉
            审计局谁列席了第十四次会议？ | 区审计局局长张斌
            姚莉出席了第十四次会议吗？ | 请假
            区教育局局长是谁？ | 区教育局局长张治
            高虹军是谁？ | 宝山区发展和改革委员会主任 高虹军
            谁作了关于双减情况的报告？ | 宝山区教育局局长 张 治
            第十四次会议有哪些议题？ | 7. 书面审议区政府关于促进中小企业发展情况的报告
            第十三次会议审议了哪些议题？ | 1. 听取朱众伟副区长关于综合交通体系建设推进情况的报告
            """)
    void answersFromRecords(String question, String words) {
        JsonPath answer = ask("{\"question\":\"" + question + "\"}").jsonPath();
        assertThat(answer.getString("status")).isEqualTo("answered");
        assertThat(answer.getString("answer")).contains(words);
        assertThat(answer.getString("citations[0].text")).contains(answer.getString("citations[0].quote"));
    }

    @Test
    void completesTitles() {
        List<String> suggestions =
                given().queryParam("q", "关于").get("/api/suggest").jsonPath().getList("suggestions");
        assertThat(suggestions).isNotEmpty();
    }

    @Test
    void answersWithCitationsThatQuoteTheirPassage() {
        JsonPath answer = ask("{\"question\":\"公交候车亭新建更新了多少个？\"}").jsonPath();
        assertThat(answer.getMap(""))
                .containsOnlyKeys(
                        "status",
                        "answer",
                        "citations",
                        "conflicts",
                        "nearest",
                        "confidence",
                        "mode",
                        "model",
                        "notice",
                        "conversationId",
                        "understoodAs",
                        "answerId",
                        "indexVersion",
                        "tookMs");
        assertThat(answer.getString("status")).isEqualTo("answered");
        assertThat(answer.getString("citations[0].text")).contains(answer.getString("citations[0].quote"));
        expectSource(answer.getMap("citations[0].source"));
        assertThat(answer.getString("indexVersion")).isNotBlank();
        assertThat(given().get("/q/metrics").asString()).contains("gazette_answers_total{status=\"answered\"}");
    }

    @Test
    void saysWhatIsMissingWhenTheGazetteDoesNotSay() {
        JsonPath answer =
                ask("{\"question\":\"火星基地什么时候开工？\",\"conversationId\":\"c-1\"}").jsonPath();
        assertThat(answer.getString("status")).isEqualTo("insufficient");
        assertThat(answer.getString("answer")).isNotBlank();
        assertThat(answer.getList("citations")).isEmpty();
        assertThat(answer.getString("conversationId")).isNotBlank().isNotEqualTo("c-1");
    }

    @Test
    void understandsAFollowUpFromTheQuestionBefore() {
        JsonPath first = ask("{\"question\":\"第十三次会议有哪些副区长列席？\"}").jsonPath();
        assertThat(first.getString("understoodAs")).isNull();
        String id = first.getString("conversationId");
        JsonPath second = ask("{\"question\":\"那第十四次会议呢\",\"conversationId\":\"%s\"}".formatted(id))
                .jsonPath();
        assertThat(second.getString("conversationId")).isEqualTo(id);
        assertThat(second.getString("understoodAs")).isEqualTo("第十四次会议有哪些副区长列席？");
    }

    @Test
    void streamsTheSameAnswerInPieces() {
        String question = "{\"question\":\"公交候车亭新建更新了多少个？\",\"filters\":{\"session\":[13],\"kind\":[\"report\"]}}";
        String whole = ask(question).jsonPath().getString("answer");
        String events = given().contentType(ContentType.JSON)
                .body(question)
                .post("/api/ask/stream")
                .asString();
        assertThat(events).containsSubsequence("event:citations", "event:token", "event:answer");
        String joined =
                TOKEN.matcher(events).results().map(token -> token.group(1)).reduce("", String::concat);
        assertThat(joined).isEqualTo(whole.replace("\n", "\\n"));
    }

    @Test
    void keepsFeedbackOnDisk() throws IOException {
        given().contentType(ContentType.JSON)
                .body("{\"answerId\":\"a-1\",\"rating\":\"up\",\"comment\":\"清楚\"}")
                .post("/api/feedback")
                .then()
                .statusCode(204);
        assertThat(Files.readString(config.data().resolve("feedback.jsonl"))).contains("\"a-1\"", "清楚");
    }

    @Test
    void operatorsAreShutOutWhileThereIsNoKey() {
        for (String path : List.of("documents", "jobs", "jobs/any", "searches/failed")) {
            Response refused = given().header("Authorization", "Bearer any").get("/api/admin/" + path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("admin-disabled");
            assertThat(refused.jsonPath().getString("detail")).contains("GAZETTE_ADMIN_KEY");
        }
    }

    @Test
    void sendsPagesWithSecurityHeaders() {
        for (String path : List.of("/", "/search", "/help", "/items/any")) {
            Response page = given().accept("text/html").get(path);
            assertThat(page.contentType()).startsWith("text/html");
            assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void describesItselfInChinese() {
        String description = given().get("/q/openapi?format=json").asString();
        assertThat(description)
                .contains("检索公报原文", "/api/ask/stream", "检索词或问题", "/api/admin/index/rollback", "adminKey");
    }

    private static JsonPath search(Map<String, Object> parameters) {
        Response response = given().queryParams(parameters).get("/api/search");
        response.then().statusCode(200);
        return response.jsonPath();
    }

    private static JsonPath get(String path) {
        Response response = given().get(path);
        response.then().statusCode(200);
        return response.jsonPath();
    }

    private static Response ask(String body) {
        Response response = given().contentType(ContentType.JSON).body(body).post("/api/ask");
        response.then().statusCode(200);
        return response;
    }

    private static void expectSource(Map<String, Object> source) {
        assertThat(source).containsOnlyKeys(SOURCE_FIELDS.toArray(String[]::new));
        assertThat((Map<?, ?>) source.get("item")).hasSize(6);
        assertThat((String) source.get("url")).startsWith("/items/").contains("#L");
    }
}
