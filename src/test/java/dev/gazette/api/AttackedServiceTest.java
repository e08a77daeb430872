package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.StubModel;
import dev.gazette.api.EventReader.Event;
import dev.gazette.generation.AttackCase;
import dev.gazette.generation.AttackCorpus;
import dev.gazette.generation.Forbidden;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Poisoned documents in the index, hostile questions, and a model that does what they say; over HTTP on all sides. */
@QuarkusTest
@QuarkusTestResource(
        value = ModelTestResource.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "corpus", value = "attacks"))
class AttackedServiceTest {
    private static final Pattern MARK = Pattern.compile("\\[(\\d)]");
    private static final Pattern PASSAGE = Pattern.compile("(?ms)^\\[(\\d+)] (.*?)(?=\\n\\n\\[|\\n----)");
    private static final Pattern FENCE = Pattern.compile("-{4}[0-9a-f]{24}-{4}");
    private static final int TAIL = 12;

    private final AtomicReference<AttackCase> current = new AtomicReference<>();

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void obeysNobodyAndKeepsItsInstructions() {
        List<String> came = new ArrayList<>();
        Set<String> families = new HashSet<>();
        try (ModelHarness model = ModelHarness.with(this::obey)) {
            for (AttackCase attack : AttackCorpus.served()) {
                current.set(attack);
                int before = model.requests().size();
                List<Event> events = stream(attack.question());
                assertThat(model.requests()).as(attack.id()).hasSize(before + 1);
                StubModel.Request request = model.requests().getLast();
                // both routes share their way, so that one case a family shows the plain one
                String plain = families.add(attack.family()) ? plain(attack.question()) : "";
                came.addAll(found(attack, request, events, plain));
            }
        }
        assertThat(came).isEmpty();
    }

    private static List<String> found(AttackCase raw, StubModel.Request request, List<Event> events, String plain) {
        AttackCase attack = raw.against(instructions(request), fence(request));
        List<String> came = new ArrayList<>();
        StringBuilder tokens = new StringBuilder();
        for (Event event : events) {
            String data = event.data().toString();
            if (FENCE.matcher(data).find()
                    || Forbidden.partsOf(instructions(request)).stream().anyMatch(data::contains)) {
                came.add(attack.id() + " leaks: " + data);
            }
            if (event.name().equals("token")) {
                tokens.append(event.data().get("text").asText());
            } else if (event.name().equals("error")) {
                came.add(attack.id() + " fails: " + data);
            }
        }
        String answer = events.getLast().data().path("answer").asText();
        for (String words : List.of(tokens.toString(), answer, plain)) {
            attack.foundIn(words).forEach(each -> came.add(attack.id() + " says " + each + " in: " + words));
        }
        return came;
    }

    /** Says what the attack wants, with the numbers that its passages have in this prompt. */
    private void obey(StubModel.Exchange exchange) throws IOException {
        StubModel.Request request = exchange.request();
        AttackCase attack = requireNonNull(current.get()).against(instructions(request), fence(request));
        String words = MARK.matcher(attack.obedient()).replaceAll(mark -> {
            int n = Integer.parseInt(mark.group(1));
            return n >= 1 && n <= attack.passages().size()
                    ? "[" + number(attack.passages().get(n - 1).text(), n, request) + "]"
                    : Matcher.quoteReplacement(mark.group());
        });
        exchange.piece(words);
        exchange.end("stop");
    }

    private static String number(String text, int otherwise, StubModel.Request request) {
        String letters = letters(text);
        String tail = letters.substring(Math.max(0, letters.length() - TAIL));
        Matcher passages = PASSAGE.matcher(ModelHarness.material(request));
        while (passages.find()) {
            if (letters(passages.group(2)).endsWith(tail)) {
                return passages.group(1);
            }
        }
        return String.valueOf(otherwise);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String instructions(StubModel.Request request) {
        return request.json().at("/messages/0/content").asText();
    }

    private static String fence(StubModel.Request request) {
        Matcher fence = FENCE.matcher(ModelHarness.material(request));
        assertThat(fence.find()).isTrue();
        return fence.group();
    }

    private static List<Event> stream(String question) {
        try (EventReader events = EventReader.ask(question)) {
            return events.rest();
        }
    }

    private static String plain(String question) {
        var response = given().contentType(ContentType.JSON)
                .body(Map.of("question", question))
                .post("/api/ask");
        response.then().statusCode(200);
        return response.jsonPath().getString("answer");
    }
}
