package dev.gazette.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.evaluation.Question.Evidence;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Place of a line of a question file, and the rules for what stands there. */
record QuestionLine(String file, int number) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Question read(String json) {
        JsonNode node = parse(json);
        return new Question(
                text(node, "id"),
                text(node, "question"),
                text(node, "type"),
                text(node, "audience"),
                list(node, "facts", fact -> strings(fact, "facts 的每一项都是非空的写法列表")),
                list(node, "evidence", this::evidence));
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
