package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.api.ServiceReadiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text in documents, their names, addresses and questions is shown as text, never as part of a page. */
@QuarkusTest
@QuarkusTestResource(value = HostileTestResource.class, restrictToAnnotatedClass = true)
class HostilePagesTest {
    private static final Set<String> NEVER = Set.of(
            "iframe",
            "object",
            "embed",
            "base",
            "math",
            "style",
            "video",
            "audio",
            "marquee",
            "template",
            "noscript",
            "x",
            "select");
    private static final Pattern FOREIGN = Pattern.compile("(?i)^[\\s\\p{Cntrl}]*(?:[a-z]+:|//)");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "content", "data");

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    static List<String> texts() {
        return HostileTestResource.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTextInAddressesAndQuestions(String text) {
        String words = encoded(text);
        for (String address : List.of(
                "/search?q=" + words,
                "/search?q=水源地&speaker=" + words,
                "/search?q=水源地&kind=" + words,
                "/ask?q=" + words,
                "/people/" + words,
                "/items/" + words,
                "/meetings/" + words,
                "/answers/" + words,
                "/" + words)) {
            expectHarmless(address);
        }
        assertThat(expectHarmless("/search?q=" + words).select("#q").val()).isEqualTo(text.strip());
    }

    @Test
    void isTextInEveryDocument() {
        List<String> items = PageClient.items();
        List<String> pages = new ArrayList<>();
        for (String id : items) {
            JsonPath item = PageClient.json("/api/items/" + encoded(id));
            String title = item.getString("title");
            Document page = expectHarmless("/items/" + encoded(id));
            pages.add(squeezed(page.text()));
            assertThat(bareText(page.select("h1"))).isEqualTo(squeezed(title.replace("**", "")));
            expectHarmless("/items/" + encoded(id) + "?quote=" + encoded(title));
            expectHarmless("/meetings/" + encoded(item.getString("document")));
        }
        assertThat(items).hasSizeGreaterThanOrEqualTo(texts().size());
        // bold signs are shown as bold
        assertThat(texts())
                .allMatch(text -> pages.stream().anyMatch(page -> page.contains(squeezed(text.replace("**", "")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meetings", "/followups", "/people/闻涛", "/search?q=新建水源地&size=50", "/ask?q=新建水源地第几处"})
    void isTextInLists(String address) {
        expectHarmless(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/sitemap.xml"})
    void isTextInFeeds(String address) throws Exception {
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PageClient.get(address).asByteArray()));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(feed.getElementsByTagName("img").getLength()).isZero();
    }

    private static Document expectHarmless(String address) {
        Response response = PageClient.get(address);
        assertThat(response.statusCode()).as(address).isIn(200, 400, 404);
        assertThat(response.header("Content-Security-Policy"))
                .as(address)
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        Document page = Jsoup.parse(response.asString());
        for (Element element : page.getAllElements()) {
            expectHarmless(address, element);
        }
        return page;
    }

    private static void expectHarmless(String address, Element element) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        assertThat(NEVER).as(address + ": " + element).doesNotContain(tag);
        if (tag.equals("textarea")) {
            assertThat(element.id()).as(address).isEqualTo("question");
        }
        if (tag.equals("script")) {
            assertThat(element.attr("src")).as(address).startsWith("/js/");
            assertThat(element.data()).as(address).isBlank();
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(name).as(address + ": " + element).doesNotStartWith("on").isNotEqualTo("style");
            if (ADDRESSES.contains(name) && !tag.equals("meta")) {
                assertThat(attribute.getValue()).as(address).doesNotContainPattern(FOREIGN);
            }
        }
        assertThat(element.attr("http-equiv")).as(address).isEmpty();
    }

    private static String bareText(org.jsoup.select.Elements elements) {
        return squeezed(String.join("", elements.eachText()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
