package dev.gazette.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.gazette.evaluation.Evaluations;
import dev.gazette.evaluation.judgements.Judgement;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsCsvTest {
    @Test
    void oneRowHoldsAQuestionWithAllThatCameOfIt() throws IOException {
        List<String[]> rows = rows(List.of(new Judgement("2024-05-01T08:00:00Z", "q1", "甲", "correct", "good", "好")));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1))
                .containsExactly(
                        "own-dev",
                        "q1",
                        "number",
                        "staff",
                        "“q1”有几条<b>？",
                        "正确",
                        "3条 [1]",
                        "0.900",
                        "3条 | 三条",
                        "1/1",
                        "doc:3-3 共3条",
                        "doc:3-3 共3条",
                        "50",
                        "甲：correct，引用 good，好");
        assertThat(rows.get(2)[5]).isEqualTo("误拒答");
    }

    @Test
    void whatLooksLikeAFormulaIsTextToASpreadsheet() throws IOException {
        String[] row = rows(List.of(new Judgement("2024-05-01T08:00:00Z", "q1", "=HYPERLINK(1)", "wrong", "", "")))
                .get(1);

        assertThat(row[13]).startsWith("'=HYPERLINK");
    }

    private static List<String[]> rows(List<Judgement> judgements) throws IOException {
        String csv = QuestionsCsv.of(Evaluations.of("own-dev", true, false, true), judgements);
        assertThat(csv).startsWith("\uFEFF");
        return CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .<String[]>readValues(csv.substring(1))
                .readAll();
    }
}
