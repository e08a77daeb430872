package dev.gazette.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.StubModel;
import dev.gazette.StubModel.Script;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts a {@link StubModel} where the service looks for its model, asks, and reads what comes. */
final class ModelHarness implements AutoCloseable {
    static final String QUESTION = "2021年治理河道多少条？";

    private static final List<String> UNSAID = List.of("answerId", "conversationId", "indexVersion", "tookMs");

    private static final Pattern PASSAGE = Pattern.compile("(?ms)^\\[(\\d+)] (.*?)(?=\\n\\n|\\n----)");

    private final StubModel model;

    private ModelHarness(StubModel model) {
        this.model = model;
    }

    static ModelHarness with(Script... scripts) {
        String url = ConfigProvider.getConfig().getValue("gazette.model.url", String.class);
        return new ModelHarness(StubModel.start(URI.create(url).getPort(), scripts));
    }

    /** Says words in pieces of five characters; in them {@code [河]} is the number of the passage about rivers. */
    static Script says(String words) {
        return exchange -> {
            String text = marked(words, exchange.request());
            for (int i = 0; i < text.length(); i += 5) {
                exchange.piece(text.substring(i, Math.min(text.length(), i + 5)));
            }
            exchange.end("stop");
        };
    }

    static String marked(String words, StubModel.Request request) {
        return words.replace("[河]", "[" + number("治理河道", request) + "]")
                .replace("[园]", "[" + number("建成公园", request) + "]");
    }

    static String number(String printed, StubModel.Request request) {
        Matcher passages = PASSAGE.matcher(material(request));
        while (passages.find()) {
            if (passages.group(2).contains(printed)) {
                return passages.group(1);
            }
        }
        throw new IllegalStateException("not in the prompt: " + printed + "\n" + material(request));
    }

    static String material(StubModel.Request request) {
        return request.json().at("/messages/1/content").asText();
    }

    List<StubModel.Request> requests() {
        return model.requests();
    }

    static List<EventReader.Event> stream() {
        try (EventReader events = EventReader.ask(QUESTION)) {
            return events.rest();
        }
    }

    static JsonPath ask(String mode) {
        var body = mode.isEmpty() ? Map.of("question", QUESTION) : Map.of("question", QUESTION, "mode", mode);
        var response = given().contentType(ContentType.JSON).body(body).post("/api/ask");
        response.then().statusCode(200);
        return response.jsonPath();
    }

    /** The text that a reader of the stream has seen grow; it begins anew with each list of citations. */
    static String read(List<EventReader.Event> events) {
        int last = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).name().equals("citations")) {
                last = i;
            }
        }
        return events.subList(last, events.size()).stream()
                .filter(event -> event.name().equals("token"))
                .map(event -> event.data().get("text").asText())
                .collect(Collectors.joining());
    }

    /** What an event tells its reader: its data without the random ids and the time taken, which hold any digits. */
    static String told(EventReader.Event event) {
        JsonNode data = event.data();
        return data instanceof ObjectNode fields
                ? fields.deepCopy().without(UNSAID).toString()
                : data.toString();
    }

    @Override
    public void close() {
        model.close();
    }
}
