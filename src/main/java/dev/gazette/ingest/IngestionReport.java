package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.gazette.index.LiveIndex;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param index the index that is live now
 * @param sentences sentences with a vector
 * @param embedded texts that the model had to embed; the others were known
 */
public record IngestionReport(
        LiveIndex index,
        int documents,
        int items,
        int passages,
        int sentences,
        int embedded,
        List<IngestionProblem> problems,
        Duration duration) {
    public IngestionReport {
        requireNonNull(index, "index is null");
        problems = List.copyOf(problems);
        requireNonNull(duration, "duration is null");
    }

    /** The report as an operator reads it, in Chinese. */
    public String toText() {
        String summary = "索引完成：文档 %d，条目 %d，段落 %d，句子 %d（新计算向量 %d），用时 %.1f 秒，问题 %d，索引 %s"
                .formatted(
                        documents,
                        items,
                        passages,
                        sentences,
                        embedded,
                        duration.toMillis() / 1000.0,
                        problems.size(),
                        index.name());
        return problems.stream()
                .map(problem -> "%n  问题：%s [%s] %s".formatted(problem.place(), problem.code(), problem.detail()))
                .collect(joining("", summary, ""));
    }
}
