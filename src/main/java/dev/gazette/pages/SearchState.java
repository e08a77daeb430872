package dev.gazette.pages;

import dev.gazette.api.SearchParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as the parameters of an address.
 *
 * @param values names of parameters to their values, none of them empty
 */
record SearchState(Map<String, List<String>> values) {
    static final String PAGE = "page";

    SearchState {
        values = new LinkedHashMap<>(values);
        values.values().removeIf(List::isEmpty);
    }

    static SearchState of(SearchParameters asked) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("q", one(asked.q()));
        values.put("mode", one(asked.mode()));
        values.put("sort", one(asked.sort()));
        values.put("session", many(asked.session()));
        values.put("kind", many(asked.kind()));
        values.put("speaker", many(asked.speaker()));
        values.put("from", one(asked.from()));
        values.put("to", one(asked.to()));
        values.put("size", one(asked.size()));
        values.put(PAGE, one(asked.page()));
        return new SearchState(values);
    }

    List<String> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The address with another value, the first page of it. */
    String with(String name, String... value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        changed.put(name, List.of(value));
        return address(new SearchState(changed));
    }

    /** The address with a value more, or without it when it is there. */
    String toggled(String name, String value) {
        List<String> chosen = new ArrayList<>(of(name));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        return with(name, chosen.toArray(String[]::new));
    }

    /** The address of another page. */
    String page(int number) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(PAGE, List.of(String.valueOf(number)));
        return address(new SearchState(changed));
    }

    /** Where all that is found can be had as a table. */
    String export() {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.remove(PAGE);
        all.remove("size");
        return address("/api/search.csv?", new SearchState(all));
    }

    private static String address(SearchState state) {
        return address("/search?", state);
    }

    private static String address(String path, SearchState state) {
        return state.values().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> entry.getKey() + "=" + TemplateText.urlParameter(value)))
                .collect(Collectors.joining("&", path, ""));
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value.strip());
    }

    private static List<String> many(@Nullable List<String> repeated) {
        return repeated == null
                ? List.of()
                : repeated.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }
}
