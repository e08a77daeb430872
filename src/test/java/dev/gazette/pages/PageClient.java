package dev.gazette.pages;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gets pages as a browser would, and what the API says of the same things. */
final class PageClient {
    static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    private PageClient() {}

    static Response get(String address) {
        return given().urlEncodingEnabled(false).accept(HTML).get(address);
    }

    static Document page(String address) {
        Response response = get(address);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }

    static JsonPath json(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Ids of all items, annexes among them. */
    static List<String> items() {
        List<String> ids = new ArrayList<>(json("/api/items?size=200").getList("items.id"));
        ids.addAll(json("/api/items?size=200&kind=annex").getList("items.id"));
        return ids;
    }

    /** Text as quotes are compared: without white space, bold signs and tags that conversions left. */
    static String bare(String text) {
        return text.replaceAll("</?[a-z]+(?:\\s[^<>]*)?/?>", "")
                .replace("**", "")
                .replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    /** What is surely there. */
    static Element first(Element within, String selector) {
        return within.select(selector).stream().findFirst().orElseThrow(() -> new AssertionError("no " + selector));
    }

    /** A list of objects in an object; empty when there is none. */
    @SuppressWarnings("unchecked") // the contract says so
    static List<Map<String, Object>> list(Map<String, Object> object, String field) {
        return (List<Map<String, Object>>) Objects.requireNonNullElse(object.get(field), List.of());
    }

    /** The first of the lines of an object. */
    static int firstLine(Map<String, Object> object) {
        return (Integer) ((List<?>) Objects.requireNonNull(object.get("lines"))).getFirst();
    }
}
