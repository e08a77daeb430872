package dev.gazette.evaluation.questions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.evaluation.questions.QuestionSet.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Question sets as tables: the first row names the columns, each further one is a question. What there may be several of
 * stands in lines of its own in the cell: earlier questions, facts (their forms separated by |), and, line by line beside
 * each other, document, lines and quote of the evidence.
 */
final class QuestionTable {
    /** Names of the columns, in English and Chinese. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("编号", "id"),
            Map.entry("问题", "question"),
            Map.entry("类型", "type"),
            Map.entry("提问者", "audience"),
            Map.entry("先问", "after"),
            Map.entry("完整问法", "full"),
            Map.entry("事实", "facts"),
            Map.entry("文档", "document"),
            Map.entry("行", "lines"),
            Map.entry("原文", "quote"),
            Map.entry("说明", "why"));

    private static final Pattern LINES = Pattern.compile("(\\d{1,7})(?:\\s*[-–—~]\\s*(\\d{1,7}))?");
    private static final Pattern BETWEEN_FORMS = Pattern.compile("[|｜]");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QuestionTable() {}

    static QuestionSet read(String file, List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw new QuestionSetException(file, 1, "第一行是列名", "空表");
        }
        List<String> columns = columns(file, rows.getFirst());
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (!row.stream().allMatch(String::isBlank)) {
                QuestionLine line = new QuestionLine(file, i + 1);
                entries.add(new Entry(line.read(json(cells(columns, row, line), line)), line));
            }
        }
        return QuestionSet.of(file, entries);
    }

    private static List<String> columns(String file, List<String> header) {
        List<String> columns = header.stream()
                .map(String::strip)
                .map(name -> COLUMNS.getOrDefault(name, name))
                .toList();
        QuestionLine line = new QuestionLine(file, 1);
        for (String column : columns) {
            line.require(
                    column.isEmpty() || COLUMNS.containsValue(column),
                    "列名应为 "
                            + COLUMNS.entrySet().stream()
                                    .sorted(Map.Entry.comparingByValue())
                                    .toList() + " 之一",
                    column);
        }
        List<String> named = columns.stream().filter(name -> !name.isEmpty()).toList();
        line.require(new HashSet<>(named).size() == named.size(), "列名不能重复", columns);
        return columns;
    }

    private static Map<String, String> cells(List<String> columns, List<String> row, QuestionLine line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            String column = i < columns.size() ? columns.get(i) : "";
            line.require(cell.isEmpty() || !column.isEmpty(), "每个单元格都在有名称的列里", cell);
            cells.put(column, cell);
        }
        return cells;
    }

    private static ObjectNode json(Map<String, String> cells, QuestionLine line) {
        ObjectNode json = JSON.objectNode();
        for (String field : List.of("id", "question", "type", "audience", "full", "why")) {
            String cell = cells.getOrDefault(field, "");
            if (!cell.isEmpty()) {
                json.put(field, cell);
            }
        }
        List<String> after = lines(cells, "after");
        if (!after.isEmpty()) {
            after.forEach(json.putArray("after")::add);
        }
        ArrayNode facts = json.putArray("facts");
        lines(cells, "facts").forEach(fact -> forms(fact).forEach(facts.addArray()::add));
        putEvidence(json.putArray("evidence"), cells, line);
        return json;
    }

    private static void putEvidence(ArrayNode evidence, Map<String, String> cells, QuestionLine line) {
        List<String> documents = lines(cells, "document");
        List<String> ranges = lines(cells, "lines");
        List<String> quotes = lines(cells, "quote");
        line.require(
                documents.size() == ranges.size() && ranges.size() == quotes.size(),
                "文档、行、原文三列的行数相同",
                "%d、%d、%d".formatted(documents.size(), ranges.size(), quotes.size()));
        for (int i = 0; i < documents.size(); i++) {
            Matcher range = LINES.matcher(ranges.get(i));
            line.require(range.matches(), "“行”写作 12 或 12-15", ranges.get(i));
            ObjectNode one = evidence.addObject();
            one.put("document", documents.get(i));
            one.put("quote", quotes.get(i));
            one.putArray("lines")
                    .add(Integer.parseInt(range.group(1)))
                    .add(Integer.parseInt(range.group(2) == null ? range.group(1) : range.group(2)));
        }
    }

    private static List<String> lines(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "")
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> forms(String fact) {
        return BETWEEN_FORMS
                .splitAsStream(fact)
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }
}
