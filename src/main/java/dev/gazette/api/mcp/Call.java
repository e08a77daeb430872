package dev.gazette.api.mcp;

import dev.gazette.api.Excerpt;
import dev.gazette.api.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, as text: what they mean is checked where requests over HTTP are checked. */
record Call(Map<String, Object> arguments) {
    /** Refuses names that the tool does not know; an agent that misspells one would never find out. */
    Call checked(Tool tool) {
        List<String> known = tool.arguments().stream().map(Argument::name).toList();
        for (String name : arguments.keySet()) {
            if (!known.contains(name)) {
                throw ProblemException.badField(
                        "argument-unknown",
                        name,
                        tool.name() + " 的参数有：" + (known.isEmpty() ? "无" : String.join("、", known)) + "；收到的是“"
                                + Excerpt.of(name) + "”。");
            }
        }
        return this;
    }

    @Nullable String text(String name) {
        @Nullable Object value = arguments.get(name);
        return value == null ? null : single(name, value);
    }

    /** Values of a list, or the only one; null when there is none. */
    @Nullable List<String> texts(String name) {
        @Nullable Object value = arguments.get(name);
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof Iterable<?> several) {
            for (Object each : several) {
                texts.add(single(name, each));
            }
        } else {
            texts.add(single(name, value));
        }
        return texts;
    }

    private static String single(String name, @Nullable Object value) {
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw ProblemException.badField(
                "argument-type", name, name + " 应为文字或数；收到的是“" + Excerpt.of(String.valueOf(value)) + "”。");
    }
}
