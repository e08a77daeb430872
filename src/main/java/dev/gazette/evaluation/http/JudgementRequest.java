package dev.gazette.evaluation.http;

import dev.gazette.api.ProblemException;
import dev.gazette.evaluation.judgements.Judgement;
import dev.gazette.evaluation.judgements.JudgementSummary;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person thinks of one answer of an evaluation. */
@Schema(description = "人工评判")
public record JudgementRequest(
        @Schema(description = "问题的编号", required = true) @Nullable String question,

        @Schema(description = "评判人", required = true) @Nullable String judge,

        @Schema(description = "correct（正确）、partly（部分正确）或 wrong（错误）", required = true) @Nullable String verdict,

        @Schema(description = "引用：good 或 bad，可不填") @Nullable String citation,

        @Nullable String comment) {
    private static final int NAME_MAX = 100;
    private static final int COMMENT_MAX = 2000;

    /** The judgement, given now; throws {@link ProblemException} when it breaks a rule. */
    Judgement checked() {
        return new Judgement(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                text("question", question, NAME_MAX),
                person(text("judge", judge, NAME_MAX)),
                oneOf("verdict", text("verdict", verdict, NAME_MAX), Judgement.VERDICTS),
                citation == null || citation.isBlank() ? "" : oneOf("citation", citation.strip(), Judgement.CITATIONS),
                comment == null || comment.isBlank() ? "" : text("comment", comment, COMMENT_MAX));
    }

    private static String text(String field, @Nullable String value, int most) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty() || text.length() > most) {
            throw ProblemException.badField(
                    field + "-length", field, "%s 应为 1-%d 字；收到 %d 字。".formatted(field, most, text.length()));
        }
        return text;
    }

    /** Agreement with the automatic verdict would be that of a person with somebody else. */
    private static String person(String judge) {
        if (judge.equals(JudgementSummary.AUTOMATIC)) {
            throw ProblemException.badField("judge-reserved", "judge", "judge 应为评判人的名称；“" + judge + "”留给程序的判定，请换一个。");
        }
        return judge;
    }

    private static String oneOf(String field, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw ProblemException.badField(
                    field + "-unknown",
                    field,
                    "%s 应为 %s；收到的是“%.40s”。".formatted(field, String.join("、", allowed), value));
        }
        return value;
    }
}
