package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import dev.gazette.ingest.SourceFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of meetings, people, follow-ups and sources, held against what the API says. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class RecordPagesTest {
    @Inject
    SourceFiles sources;

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void listsTheLatestMeetingFirst() {
        Document page = PageClient.page("/meetings");
        List<String> names = PageClient.json("/api/meetings").getList("meetings.meeting");
        assertThat(page.select(".timeline h3 a").eachText()).containsExactlyElementsOf(names.reversed());
    }

    @Test
    void showsAMeetingWithEverythingRecordedOfIt() {
        List<Map<String, Object>> meetings = PageClient.json("/api/meetings").getList("meetings");
        for (Map<String, Object> meeting : meetings) {
            Document page =
                    PageClient.page("/meetings/" + meeting.get("document") + "?session=" + meeting.get("session"));
            assertThat(page.select("h1").text()).isEqualTo(meeting.get("meeting"));
            List<String> items = links(meeting, "items");
            assertThat(page.select(".items a[href^=/items/]").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(items);
            List<Map<String, Object>> agenda = PageClient.list(meeting, "agendaEntries");
            assertThat(page.select(".agenda > li")).hasSize(agenda.size());
            assertThat(page.select(".agenda ul a").eachAttr("href"))
                    .containsExactlyElementsOf(agenda.stream()
                            .flatMap(entry -> links(entry, "items").stream())
                            .toList());
            expectRecords(page, String.valueOf(meeting.get("session")));
        }
    }

    private static void expectRecords(Document page, String session) {
        JsonPath appointments = PageClient.json("/api/appointments?session=" + session);
        assertThat(page.select("section[aria-labelledby=appointments] tbody th").eachText())
                .containsExactlyElementsOf(appointments.getList("appointments.person"));
        JsonPath attendance = PageClient.json("/api/attendance?session=" + session);
        List<String> listed = attendance.getList("attendance[0].groups.entries.person.flatten()");
        assertThat(page.select(".people a").eachText()).containsExactlyElementsOf(listed);
        assertThat(page.select(".sums dd").eachText())
                .startsWith(
                        attendance.getString("attendance[0].counts.shouldAttend"),
                        attendance.getString("attendance[0].counts.present"));
    }

    private static List<String> links(Map<String, Object> object, String field) {
        return PageClient.list(object, field).stream()
                .map(item -> "/items/" + item.get("id"))
                .toList();
    }

    @Test
    void aDocumentWithSeveralMeetingsListsThem() {
        String document = PageClient.json("/api/meetings").getString("meetings[0].document");
        assertThat(PageClient.page("/meetings/" + document).select(".timeline h3"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/none", "/people/%E6%9C%AA%E6%9C%89%E6%AD%A4%E4%BA%BA", "/sources/none"})
    void whatIsUnknownIsAPageThatSaysSo(String address) {
        Response response = PageClient.get(address);
        response.then().statusCode(404).contentType("text/html");
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("未找到");
    }

    @Test
    void aSessionThatIsNoneIsRefused() {
        PageClient.get("/meetings/none?session=abc").then().statusCode(400).contentType("text/html");
    }

    @Test
    void showsWhatEverySpeakerSaid() {
        List<Map<String, Object>> items = PageClient.json("/api/items?size=200").getList("items");
        List<String> speakers = items.stream()
                .flatMap(item -> Stream.ofNullable(item.get("speaker")))
                .map(String::valueOf)
                .distinct()
                .toList();
        assertThat(speakers).isNotEmpty();
        for (String speaker : speakers) {
            Document page = PageClient.page("/people/" + TemplateText.urlPath(speaker));
            List<String> own = items.stream()
                    .filter(item -> speaker.equals(item.get("speaker")))
                    .map(item -> "/items/" + item.get("id"))
                    .toList();
            assertThat(page.select("section[aria-labelledby=items] a").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(own);
        }
    }

    @Test
    void showsAppointmentsAndAttendanceOfAPersonAlone() {
        String person = PageClient.json("/api/appointments").getString("appointments[0].person");
        Document page = PageClient.page("/people/" + TemplateText.urlPath(person));
        List<Map<String, Object>> all = PageClient.json("/api/appointments").getList("appointments");
        assertThat(page.select("section[aria-labelledby=appointments] li > div > a")
                        .eachText())
                .containsExactlyElementsOf(all.stream()
                        .filter(record -> person.equals(record.get("person")))
                        .map(record -> String.valueOf(record.get("office")))
                        .toList());
        String present = PageClient.json("/api/attendance").getString("attendance[0].groups[0].entries[0].person");
        assertThat(PageClient.page("/people/" + TemplateText.urlPath(present))
                        .select("section[aria-labelledby=attendance] li"))
                .isNotEmpty();
    }

    @Test
    void aMisprintedNameLeadsToThePerson() {
        List<Map<String, Object>> names =
                PageClient.json("/api/names?kind=person&size=200").getList("names");
        for (Map<String, Object> name : names) {
            List<Map<String, Object>> forms = PageClient.list(name, "forms");
            for (Map<String, Object> form : forms) {
                String text = String.valueOf(form.get("text"));
                if (forms.size() > 1) {
                    assertThat(PageClient.page("/people/" + TemplateText.urlPath(text))
                                    .select("h1")
                                    .text())
                            .isEqualTo(PageClient.bare(String.valueOf(name.get("preferred"))));
                }
            }
        }
    }

    @Test
    void tracksEveryOpinionAndEveryFollowUp() {
        Document page = PageClient.page("/followups");
        List<String> opinions =
                PageClient.json("/api/items?kind=opinion&size=200").getList("items.id");
        List<String> reports =
                PageClient.json("/api/items?kind=followup&size=200").getList("items.id");
        assertThat(page.select("#opinions + table tbody tr")).hasSize(opinions.size());
        int unanswered = 0;
        for (String id : opinions) {
            JsonPath opinion = PageClient.json("/api/items/" + id);
            var row = page.select("tr:has(td:first-child a[href=/items/" + id + "])");
            List<String> linked = new ArrayList<>(opinion.getList("about.id"));
            linked.addAll(opinion.getList("followedBy.id"));
            assertThat(row.select("li > a").eachAttr("href"))
                    .containsExactlyElementsOf(
                            linked.stream().map(other -> "/items/" + other).toList());
            unanswered += opinion.getList("followedBy").isEmpty() ? 1 : 0;
        }
        assertThat(page.select(".open")).hasSize(unanswered);
        for (String id : reports) {
            boolean outside = PageClient.json("/api/items/" + id).getBoolean("follows.outsideArchive");
            assertThat(page.select("section[aria-labelledby=outside] a[href=/items/" + id + "]"))
                    .hasSize(outside ? 1 : 0);
        }
    }

    @Test
    void givesTheSourceFileAsItIs() throws IOException {
        String document = PageClient.json("/api/meetings").getString("meetings[0].document");
        Response response = PageClient.get("/sources/" + document);
        response.then().statusCode(200).contentType("text/plain");
        assertThat(response.header("Content-Disposition")).startsWith("attachment; filename=\"" + document + ".txt\"");
        assertThat(response.asByteArray())
                .isEqualTo(Files.readAllBytes(sources.file(document).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/..%2F..%2F..%2Fpom.xml",
                "/sources/..%5C..%5Cpom",
                "/sources/%2Fetc%2Fpasswd",
                "/sources/.",
                "/sources/%00",
                "/sources/pom",
                "/sources/README"
            })
    void givesNoOtherFile(String address) {
        Response response = PageClient.get(address);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.header("Content-Disposition")).isNull();
    }

    @Test
    void feedsTheLatestItems() {
        Response response = PageClient.get("/feed.xml");
        response.then().statusCode(200).contentType("application/atom+xml");
        Document feed = Jsoup.parse(response.asString(), "", Parser.xmlParser());
        JsonPath meetings = PageClient.json("/api/meetings");
        assertThat(feed.select("feed > updated").text())
                .startsWith(meetings.<String>getList("meetings.date").getLast());
        assertThat(feed.select("entry"))
                .hasSize(Math.min(50, PageClient.json("/api/items").getInt("total")));
        feed.select("entry > id").eachText().forEach(id -> assertThat(id).matches("http://[^/]+:\\d+/items/.+"));
    }

    @Test
    void mapsTheSiteForRobots() {
        Document map = Jsoup.parse(PageClient.get("/sitemap.xml").asString(), "", Parser.xmlParser());
        assertThat(map.select("loc").eachText().stream().filter(address -> address.contains("/items/")))
                .hasSameSizeAs(PageClient.items());
        List<String> robots = PageClient.get("/robots.txt").asString().lines().toList();
        assertThat(robots.stream().filter(line -> line.startsWith("Disallow")))
                .containsExactly(
                        "Disallow: /q/",
                        "Disallow: /admin",
                        "Disallow: /evaluations",
                        "Disallow: /api/",
                        "Disallow: /ask?",
                        "Disallow: /answers/");
        assertThat(robots.getLast()).matches("Sitemap: http://[^/]+/sitemap.xml");
    }
}
