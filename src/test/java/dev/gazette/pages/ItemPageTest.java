package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import dev.gazette.index.IndexedDocuments;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reading page of every item of the sample, held against what the API says. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ItemPageTest {
    private static final int QUOTES = 500;
    private static final long SEED = 20260727;
    /** Longer ones do not fit into an address. */
    private static final int LONGEST_QUOTE = 1500;

    @Inject
    IndexedDocuments documents;

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void showsWhatIsKnownOfEachItem() {
        for (String id : PageClient.items()) {
            JsonPath item = PageClient.json("/api/items/" + id);
            Document page = PageClient.page("/items/" + id);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(PageClient.bare(PageClient.first(page, "h1").text()))
                    .isEqualTo(PageClient.bare(item.getString("title")));
            assertThat(page.select(".crumb .kind").text()).isEqualTo(item.getString("kindLabel"));
            assertThat(page.select(".crumb a").attr("href"))
                    .isEqualTo("/meetings/" + item.getString("document") + "?session=" + item.getString("session"));
            assertThat(page.select(".facts time").text()).isEqualTo(item.getString("date"));
            String speaker = item.getString("speaker");
            assertThat(page.select(".facts a[href^=/people/]").eachText())
                    .isEqualTo(speaker == null ? List.of() : List.of(speaker));
            expectRelations(page, item);
            expectText(page, item);
            expectSocialCard(page, item);
        }
    }

    private static void expectRelations(Document page, JsonPath item) {
        List<String> expected = new ArrayList<>();
        for (String relation : List.of("followedBy", "about", "opinions", "annexes")) {
            expected.addAll(item.getList(relation + ".id"));
        }
        if (item.get("attachedTo") != null) {
            expected.add(item.getString("attachedTo.id"));
        }
        assertThat(page.select(".relations a[href^=/items/]").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(other -> "/items/" + other).toList());
        if (Boolean.TRUE.equals(item.get("follows.outsideArchive"))) {
            assertThat(page.select(".relations").text()).contains(item.getString("follows.title"), "未收录");
        }
        assertThat(page.select(".siblings [rel=next]").attr("href"))
                .isEqualTo(item.get("next") == null ? "" : "/items/" + item.getString("next.id"));
        assertThat(page.select(".siblings [rel=prev]").attr("href"))
                .isEqualTo(item.get("previous") == null ? "" : "/items/" + item.getString("previous.id"));
    }

    /** Every block is there under its line, every line is a fragment, notes and marks lead to each other. */
    private static void expectText(Document page, JsonPath item) {
        List<Map<String, Object>> blocks = item.getList("blocks");
        for (Map<String, Object> block : blocks) {
            Element shown = PageClient.first(page, "#L" + PageClient.firstLine(block));
            Object text = block.get("text");
            if (text != null && !"sidebar".equals(block.get("type"))) {
                assertThat(PageClient.bare(shown.text())).contains(PageClient.bare(String.valueOf(text)));
            }
        }
        for (int line = item.getInt("lines[0]"); line <= item.getInt("lines[1]"); line++) {
            assertThat(page.select("#L" + line)).as("line " + line).hasSize(1);
        }
        long anchored =
                blocks.stream().filter(block -> block.get("anchor") != null).count();
        assertThat(page.select(".noteref")).hasSize((int) anchored);
        for (Element mark : page.select(".noteref")) {
            Element note = PageClient.first(page, mark.attr("href"));
            assertThat(note.select(".back").attr("href")).isEqualTo("#" + mark.id());
        }
        long tables = blocks.stream()
                .filter(block -> "table".equals(block.get("type")))
                .count();
        assertThat(page.select(".text > .block table")).hasSize((int) tables);
    }

    private static void expectSocialCard(Document page, JsonPath item) {
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(item.getString("title"));
        String description = page.select("meta[property=og:description]").attr("content");
        assertThat(description)
                .isNotBlank()
                .isEqualTo(page.select("meta[name=description]").attr("content"));
    }

    @Test
    void marksTheQuotedWordsAndNoOthers() {
        Random random = new Random(SEED);
        List<Passage> passages = new ArrayList<>(documents.passages());
        Collections.shuffle(passages, random);
        for (Passage passage : passages.subList(0, Math.min(QUOTES, passages.size()))) {
            String quote = quote(passage, random);
            int line = passage.linesOf(
                            passage.text().indexOf(quote), passage.text().indexOf(quote) + quote.length())
                    .first();
            Document page =
                    PageClient.page(ItemAddress.of(passage.provenance().item().id(), line, quote)
                            .replaceFirst("#.*", ""));
            String marked = String.join("", page.select("mark").eachText());
            assertThat(PageClient.bare(marked)).as(passage.id() + ": " + quote).isEqualTo(PageClient.bare(quote));
            assertThat(page.select("mark#cited")).as(passage.id()).hasSize(1);
            assertThat(page.select(".missing")).isEmpty();
            Element block =
                    Objects.requireNonNull(PageClient.first(page, "#cited").closest("[data-first]"));
            assertThat(passage.provenance().lines().first())
                    .as(passage.id())
                    .isLessThanOrEqualTo(Integer.parseInt(block.attr("data-last")));
            assertThat(passage.provenance().lines().last())
                    .as(passage.id())
                    .isGreaterThanOrEqualTo(Integer.parseInt(block.attr("data-first")));
        }
    }

    private static String quote(Passage passage, Random random) {
        List<Sentence> sentences = passage.sentences();
        boolean whole = random.nextBoolean() && passage.text().length() <= LONGEST_QUOTE;
        String quote = whole
                ? passage.text()
                : sentences.get(random.nextInt(sentences.size())).text();
        return quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE));
    }

    @Test
    void saysWhenQuotedWordsAreNotThere() {
        String id = PageClient.items().getFirst();
        Document page = PageClient.page("/items/" + id + "?quote=%3Cimg%20src=x%20onerror=alert(1)%3E&line=x");
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.select(".missing")).hasSize(1);
        assertThat(PageClient.page("/items/" + id + "?quote=").select(".missing"))
                .isEmpty();
    }

    @Test
    void anUnknownItemIsAPageThatSaysSo() {
        var response = PageClient.get("/items/%3Cscript%3E");
        response.then().statusCode(404).contentType("text/html");
        assertThat(response.asString()).doesNotContain("<script>").contains("没有编号为");
    }
}
