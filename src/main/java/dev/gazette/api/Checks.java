package dev.gazette.api;

import dev.gazette.gazette.ItemKind;
import dev.gazette.index.ConversationId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the HTTP contract for single values. Parameters arrive as text and are parsed here rather than by the
 * framework, which would answer a malformed number with 404 and without saying what was wrong.
 *
 * <p>Every method throws {@link ProblemException} with rule, finding and place. A blank optional value counts as absent.
 */
final class Checks {
    static final int TEXT_MAX = 500;
    static final int WINDOW = 10_000;
    private static final int MAX_VALUES = 50;
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SESSION = Pattern.compile("0*[1-9][0-9]{0,3}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    private Checks() {}

    /** Required text of 1 to {@value #TEXT_MAX} characters, spaces around it removed. */
    static String text(String field, @Nullable String value) {
        String text = stripped(value);
        if (text.isEmpty()) {
            String finding = value == null ? "请求里没有它" : "收到的是空白";
            throw ProblemException.badField(
                    field + "-required", field, field + " 必填，应有 1 到 " + TEXT_MAX + " 个字；" + finding + "。");
        }
        atMost(field, text, TEXT_MAX);
        return text;
    }

    /** Refuses text of more than {@code max} characters, counted as code points. */
    static void atMost(String field, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw ProblemException.badField(
                    field + "-too-long", field, field + " 最多 " + max + " 个字；收到 " + length + " 个字。");
        }
    }

    /** A whole number between 1 and {@code max}. */
    static int number(String field, @Nullable String value, int fallback, int max) {
        String digits = stripped(value);
        if (digits.isEmpty()) {
            return fallback;
        }
        int number = INTEGER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > max) {
            throw ProblemException.badField(
                    field + "-out-of-range",
                    field,
                    field + " 应为 1 到 " + max + " 的整数；收到的是“" + Excerpt.of(digits) + "”。");
        }
        return number;
    }

    /** Refuses pages beyond the first {@value #WINDOW} hits. */
    static void window(int page, int size) {
        if ((long) page * size > WINDOW) {
            throw ProblemException.badField(
                    "window-exceeded",
                    "page",
                    "page × size 不得超过 " + WINDOW + "；收到 " + page + " × " + size + "，请缩小检索范围。");
        }
    }

    /** One of the named values. */
    static <T> T oneOf(String field, @Nullable String value, T fallback, Map<String, T> allowed) {
        String name = stripped(value);
        if (name.isEmpty()) {
            return fallback;
        }
        T chosen = allowed.get(name);
        if (chosen == null) {
            throw unknown(field, name, String.join("、", allowed.keySet()));
        }
        return chosen;
    }

    /** Kinds by their codes. */
    static List<ItemKind> kinds(String field, List<String> values) {
        return values.stream().map(value -> kind(field, value)).distinct().toList();
    }

    private static ItemKind kind(String field, String value) {
        return ItemKind.ofCode(value)
                .orElseThrow(() -> unknown(
                        field,
                        value,
                        Arrays.stream(ItemKind.values()).map(ItemKind::code).collect(Collectors.joining("、"))));
    }

    /** Numbers of sessions. */
    static List<Integer> sessions(String field, List<String> values) {
        return values.stream().map(value -> session(field, value)).distinct().toList();
    }

    private static Integer session(String field, String value) {
        if (!SESSION.matcher(value).matches()) {
            throw ProblemException.badField(
                    "session-invalid", field, field + " 应为会议的次数，如 3；收到的是“" + Excerpt.of(value) + "”。");
        }
        return Integer.valueOf(value);
    }

    /** Names of speakers; inner spaces are removed, as the index has them. */
    static List<String> speakers(String field, List<String> values) {
        values.forEach(value -> atMost(field, value, 50));
        return values.stream()
                .map(value -> SPACES.matcher(value).replaceAll(""))
                .distinct()
                .toList();
    }

    /** A calendar day, ISO 8601. */
    static Optional<LocalDate> date(String field, @Nullable String value) {
        String day = stripped(value);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            ProblemException refused = ProblemException.badField(
                    "date-invalid", field, field + " 应为真实存在的日期，写作 年-月-日，如 2020-01-31；收到的是“" + Excerpt.of(day) + "”。");
            refused.addSuppressed(e);
            throw refused;
        }
    }

    /** Refuses a period that ends before it starts. */
    static void order(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw ProblemException.badField(
                    "date-order", "from", "from 不得晚于 to；收到 from=" + from.get() + "、to=" + to.get() + "。");
        }
    }

    /** Values of a parameter that may be repeated, comma separated, or both. */
    static List<String> values(String field, @Nullable List<String> repeated) {
        if (repeated == null) {
            return List.of();
        }
        List<String> values = repeated.stream()
                .map(String::valueOf) // a JSON null in a list is refused like any other wrong value
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > MAX_VALUES) {
            throw ProblemException.badField(
                    "too-many-values", field, field + " 最多 " + MAX_VALUES + " 个值；收到 " + values.size() + " 个。");
        }
        return values;
    }

    /** A name that a conversation can have. */
    static ConversationId conversationId(String value) {
        return ConversationId.of(value)
                .orElseThrow(() -> ProblemException.badField(
                        "conversation-id-invalid",
                        "id",
                        "对话编号应为 22 个字母、数字、- 或 _，由 /api/ask 给出；收到的是“" + Excerpt.of(value) + "”。"));
    }

    private static ProblemException unknown(String field, String value, String allowed) {
        return ProblemException.badField(
                field.substring(field.lastIndexOf('.') + 1) + "-unknown",
                field,
                field + " 应为以下之一：" + allowed + "；收到的是“" + Excerpt.of(value) + "”。");
    }

    private static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
