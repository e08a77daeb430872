package dev.gazette.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON form of results. Has its own mapper, so that settings of the HTTP API do not change what is kept. */
final class EvaluationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private EvaluationJson() {}

    static String write(Evaluation evaluation) {
        return pretty(evaluation);
    }

    /** The sums of a run of generated questions. */
    static String write(GeneratedRun.Totals totals) {
        return pretty(totals);
    }

    private static String pretty(Object result) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An evaluation cannot be written as JSON", e);
        }
    }

    /** One line of a table of candidates. */
    static String line(CandidateExperiment.Row row) {
        return line(row, "The candidates of " + row.id());
    }

    /** One line for a generated question. */
    static String line(GeneratedCase asked) {
        return line(asked, "The answer to " + asked.question().text());
    }

    private static String line(Object row, String about) {
        try {
            return MAPPER.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(about + " cannot be written as JSON", e);
        }
    }

    /** Reads what {@link #write} wrote; throws {@link EvaluationException} naming a file that is none of these. */
    static Evaluation read(Path file) {
        try {
            return MAPPER.readValue(Files.readString(file), Evaluation.class);
        } catch (JsonProcessingException e) {
            throw new EvaluationException("不是评测结果：" + file.toAbsolutePath() + "：" + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new EvaluationException("无法读取评测结果 " + file.toAbsolutePath() + "：" + e, e);
        }
    }
}
