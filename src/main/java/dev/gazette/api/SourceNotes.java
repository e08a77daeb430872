package dev.gazette.api;

import static java.util.Objects.requireNonNull;

import dev.gazette.answer.Conflict;
import dev.gazette.api.AskResponse.CitationView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where words stand, as lines of text for readers who see nothing but text.
 *
 * @param base address of the service that links begin with
 */
public record SourceNotes(String base) {
    private static final int MOST_NEAREST = 3;
    private static final int EXCERPT = 120;

    public SourceNotes {
        requireNonNull(base, "base is null");
        base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** Title, meeting, date, printed pages and the address of the lines. */
    public String of(SourceView source) {
        List<String> parts = new ArrayList<>();
        parts.add("《" + source.item().title() + "》");
        if (source.meeting() != null) {
            parts.add(source.meeting());
        }
        if (source.date() != null) {
            parts.add(source.date());
        }
        if (source.pages() != null) {
            parts.add("第 " + source.pages() + " 页");
        }
        return String.join("，", parts) + " " + link(source.url());
    }

    /** The address on this service; what ends an address in running text is escaped. */
    public String link(String url) {
        return base + url.replace(" ", "%20");
    }

    /** What is said below an answer: its sources and contradictions, or what comes nearest; empty when there is nothing. */
    public String under(AskResponse response) {
        return Stream.of(
                        section("出处：", response.citations().stream().map(this::citation)),
                        section("不同记载：", response.conflicts().stream().map(SourceNotes::conflict)),
                        section(
                                "最接近的原文：",
                                response.status().equals(AskResponse.ANSWERED) ? Stream.of() : nearest(response)))
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<String> nearest(AskResponse response) {
        return response.nearest().stream()
                .limit(MOST_NEAREST)
                .map(near -> "- " + excerpt(near.text()) + "\n  " + of(near.source()));
    }

    private String citation(CitationView citation) {
        return "[" + citation.n() + "] " + of(citation.source());
    }

    private static String conflict(Conflict conflict) {
        return "- " + conflict.about() + "："
                + conflict.values().stream()
                        .map(value -> value.value() + " [" + value.n() + "]")
                        .collect(Collectors.joining("；"));
    }

    private static String section(String head, Stream<String> lines) {
        String body = lines.collect(Collectors.joining("\n"));
        return body.isEmpty() ? "" : head + "\n" + body;
    }

    private static String excerpt(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= EXCERPT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
