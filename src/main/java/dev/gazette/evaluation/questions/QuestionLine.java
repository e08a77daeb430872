package dev.gazette.evaluation.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Place of a line of a question file, and the rules for what stands there.
 *
 * @param number 1-based line of a JSON Lines file; row of a table, of whose cells several lines may be part
 */
public record QuestionLine(String file, int number) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS =
            Set.of("id", "question", "type", "audience", "after", "full", "facts", "evidence", "why");

    /** Longest question that the service takes. */
    private static final int LONGEST_QUESTION = 500;

    Question read(String json) {
        return read(parse(json));
    }

    Question read(JsonNode node) {
        node.fieldNames()
                .forEachRemaining(field -> require(
                        FIELDS.contains(field),
                        "只能有这些字段：" + FIELDS.stream().sorted().toList(),
                        field));
        String id = text(node, "id");
        require(!id.matches(".*\\s.*"), "id 里没有空白", id);
        return new Question(
                id,
                question(node, "question"),
                text(node, "type"),
                node.has("audience") ? text(node, "audience") : "",
                node.has("after") ? strings(node.path("after"), "after 是非空文字的列表") : List.of(),
                node.has("full") ? question(node, "full") : "",
                list(node, "facts", fact -> strings(fact, "facts 的每一项都是非空的写法列表")),
                list(node, "evidence", this::evidence),
                node.has("why") ? text(node, "why") : "");
    }

    void require(boolean holds, String rule, Object finding) {
        if (!holds) {
            throw new QuestionSetException(file, number, rule, finding);
        }
    }

    private JsonNode parse(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            require(node.isObject(), "每行是一个 JSON 对象", node);
            return node;
        } catch (JsonProcessingException e) {
            QuestionSetException broken =
                    new QuestionSetException(file, number, "每行是一个 JSON 对象", e.getOriginalMessage());
            broken.initCause(e);
            throw broken;
        }
    }

    private Evidence evidence(JsonNode node) {
        JsonNode lines = node.path("lines");
        boolean isRange = lines.isArray()
                && lines.size() == 2
                && lines.get(0).asInt() >= 1
                && lines.get(1).asInt() >= lines.get(0).asInt();
        require(isRange, "evidence 的 lines 是 [首行, 末行]", lines);
        return new Evidence(
                text(node, "document"),
                text(node, "quote"),
                new LineRange(lines.get(0).asInt(), lines.get(1).asInt()));
    }

    private String question(JsonNode node, String field) {
        String question = text(node, field);
        require(question.length() <= LONGEST_QUESTION, field + " 最多 " + LONGEST_QUESTION + " 字", question.length());
        return question;
    }

    private String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        require(value.isTextual() && !value.asText().isBlank(), field + " 是非空文字", value);
        return value.asText();
    }

    private List<String> strings(JsonNode node, String rule) {
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asText()));
        require(node.isArray() && !values.isEmpty() && values.stream().noneMatch(String::isBlank), rule, node);
        return values;
    }

    private <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
        JsonNode values = node.path(field);
        require(values.isArray(), field + " 是列表", values);
        List<T> list = new ArrayList<>();
        values.forEach(value -> list.add(element.apply(value)));
        return list;
    }
}
