package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ParseProblem;
import dev.gazette.index.SkippedFile;

/**
 * Something that an operator should know of; the run went on.
 *
 * @param place document or file, with lines where there are some
 * @param code machine name
 * @param detail rule and finding, in Chinese
 */
public record IngestionProblem(String place, String code, String detail) {
    public IngestionProblem {
        requireNonNull(place, "place is null");
        requireNonNull(code, "code is null");
        requireNonNull(detail, "detail is null");
    }

    static IngestionProblem of(SkippedFile skipped) {
        return new IngestionProblem(skipped.file(), skipped.code(), skipped.reason());
    }

    static IngestionProblem of(ParseProblem problem) {
        String lines = " 第 " + problem.lines().first() + "-" + problem.lines().last() + " 行";
        return new IngestionProblem(problem.document() + lines, problem.code(), problem.detail());
    }
}
