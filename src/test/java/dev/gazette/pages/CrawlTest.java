package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every link and every file of every page that can be reached from the first one leads somewhere. A fragment that begins
 * with a slash names a view that a script shows, not a place.
 */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class CrawlTest {
    /** Pages that lead to ever new questions; without one they are visited. */
    private static final Set<String> ENDLESS = Set.of("/search", "/ask");

    private static final String OTHER_SOFTWARE = "/q/";
    private static final int FEWEST_PAGES = 100;

    private final Deque<String> open = new ArrayDeque<>(List.of("/"));
    private final Set<String> seen = new HashSet<>(open);
    private final Map<String, Set<String>> fragments = new HashMap<>();
    private final Map<String, Set<String>> wanted = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    @Test
    void nothingIsBroken() {
        ServiceReadiness.awaitReady();
        while (!open.isEmpty()) {
            visit(open.removeFirst());
        }
        wanted.forEach((page, ids) -> ids.stream()
                .filter(id -> !fragments.getOrDefault(page, Set.of()).contains(id))
                .forEach(id -> broken.add(page + "#" + id)));
        assertThat(broken).isEmpty();
        assertThat(fragments).hasSizeGreaterThan(FEWEST_PAGES);
    }

    private void visit(String address) {
        Response response = PageClient.get(address);
        if (response.statusCode() != 200) {
            broken.add(response.statusCode() + " " + address);
        } else if (response.contentType().startsWith("text/html")) {
            Document page = Jsoup.parse(response.asString(), "http://site" + address);
            Set<String> ids = new HashSet<>();
            page.select("[id]").forEach(element -> {
                if (!ids.add(element.id())) {
                    broken.add(address + " has two #" + element.id());
                }
            });
            fragments.put(address, ids);
            page.select("[href]").forEach(element -> follow(element, "href"));
            page.select("[src]").forEach(element -> follow(element, "src"));
        }
    }

    private void follow(Element element, String attribute) {
        URI target = URI.create(element.absUrl(attribute));
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        boolean ours = "site".equals(target.getHost());
        if (!ours || path.startsWith(OTHER_SOFTWARE)) {
            return;
        }
        if (target.getRawQuery() != null && ENDLESS.contains(path)) {
            return;
        }
        String address = target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
        boolean isView = target.getFragment() != null && target.getFragment().startsWith("/");
        if (target.getFragment() != null && !target.getFragment().isEmpty() && !isView) {
            wanted.computeIfAbsent(address, none -> new HashSet<>()).add(target.getFragment());
        }
        if (seen.add(address)) {
            open.add(address);
        }
    }
}
