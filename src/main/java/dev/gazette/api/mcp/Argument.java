package dev.gazette.api.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tool can be called with.
 *
 * @param allowed the only values, empty when there are others
 */
record Argument(String name, String description, Form form, boolean isRequired, List<String> allowed) {
    /** What values look like. */
    enum Form {
        TEXT,
        NUMBER,
        TEXTS,
        NUMBERS
    }

    Argument {
        allowed = List.copyOf(allowed);
    }

    static Argument required(String name, String description) {
        return new Argument(name, description, Form.TEXT, true, List.of());
    }

    static Argument optional(String name, Form form, String description) {
        return new Argument(name, description, form, false, List.of());
    }

    Argument oneOf(List<String> values) {
        return new Argument(name, description, form, isRequired, values);
    }

    /** JSON schema of all arguments of a tool. */
    static Map<String, Object> schema(List<Argument> arguments) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Argument argument : arguments) {
            properties.put(argument.name(), argument.property());
            if (argument.isRequired()) {
                required.add(argument.name());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private Map<String, Object> property() {
        Map<String, Object> property = new LinkedHashMap<>(
                switch (form) {
                    case TEXT -> value("string");
                    case NUMBER -> value("integer");
                    case TEXTS -> Map.of("type", "array", "items", value("string"));
                    case NUMBERS -> Map.of("type", "array", "items", value("integer"));
                });
        property.put("description", description);
        return property;
    }

    private Map<String, Object> value(String type) {
        return allowed.isEmpty() ? Map.of("type", type) : Map.of("type", type, "enum", allowed);
    }
}
