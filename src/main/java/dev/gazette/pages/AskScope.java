package dev.gazette.pages;

import dev.gazette.api.AskRequest;
import dev.gazette.gazette.ItemKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where answers are looked for; empty lists mean everywhere. */
public record AskScope(List<String> session, List<String> kind) {
    public AskScope {
        session = List.copyOf(session);
        kind = List.copyOf(kind);
    }

    static AskScope of(@Nullable List<String> session, @Nullable List<String> kind) {
        return new AskScope(given(session), given(kind));
    }

    AskRequest.Filters filters() {
        return new AskRequest.Filters(session, kind);
    }

    /** What people call it. */
    public List<String> labels() {
        return Stream.concat(
                        session.stream().map(number -> "第" + number + "次会议"),
                        kind.stream()
                                .map(code -> ItemKind.ofCode(code)
                                        .map(ItemKind::label)
                                        .orElse(code)))
                .toList();
    }

    private static List<String> given(@Nullable List<String> values) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
