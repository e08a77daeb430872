package dev.gazette.evaluation.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import dev.gazette.api.SpreadsheetCell;
import dev.gazette.evaluation.AnswerResult;
import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.QuestionResult;
import dev.gazette.evaluation.SetResult;
import dev.gazette.evaluation.judgements.Judgement;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.source.LineRange;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of an evaluation as a table for spreadsheets, one a row. */
public final class QuestionsCsv {
    /** Without it spreadsheets take the file for one in their own encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEAD =
            List.of("问题集", "编号", "题型", "提问者", "问题", "判定", "回答", "置信度", "应有的事实", "说出的事实数", "引文", "依据", "用时毫秒", "人工评判");
    private static final CsvMapper MAPPER = new CsvMapper();

    private QuestionsCsv() {}

    /** The table, with what people thought of each answer. */
    public static String of(Evaluation evaluation, List<Judgement> judgements) {
        Map<String, List<Judgement>> judged = judgements.stream().collect(Collectors.groupingBy(Judgement::question));
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (SequenceWriter rows = MAPPER.writer().writeValues(text)) {
            rows.write(HEAD);
            for (SetResult set : evaluation.sets()) {
                for (QuestionResult result : set.questions()) {
                    rows.write(row(
                            set.name(),
                            result,
                            judged.getOrDefault(result.question().id(), List.of())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static List<String> row(String set, QuestionResult result, List<Judgement> judged) {
        Question question = result.question();
        AnswerResult answer = result.answer();
        String facts = question.facts().stream()
                .map(forms -> String.join(" | ", forms))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        set,
                        question.id(),
                        question.type(),
                        question.audience(),
                        question.question(),
                        result.verdict().label(),
                        answer.text(),
                        String.format(Locale.ROOT, "%.3f", answer.confidence()),
                        facts,
                        "%d/%d".formatted(answer.factsStated(), question.facts().size()),
                        lines(answer.citations().stream()
                                .map(cited -> place(cited.document(), cited.lines()) + " " + cited.quote())),
                        lines(question.evidence().stream()
                                .map(place -> place(place.document(), place.lines()) + " " + place.quote())),
                        String.format(Locale.ROOT, "%.0f", answer.millis()),
                        lines(judged.stream().map(QuestionsCsv::told)))
                .map(SpreadsheetCell::harmless)
                .toList();
    }

    private static String told(Judgement given) {
        String citation = given.citation().isEmpty() ? "" : "，引用 " + given.citation();
        String comment = given.comment().isEmpty() ? "" : "，" + given.comment();
        return given.judge() + "：" + given.verdict() + citation + comment;
    }

    private static String place(String document, LineRange lines) {
        return "%s:%d-%d".formatted(document, lines.first(), lines.last());
    }

    private static String lines(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }
}
