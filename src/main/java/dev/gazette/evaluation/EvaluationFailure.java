package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.QuestionSetException;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.retrieval.SearchUnavailableException;
import dev.gazette.source.CorpusException;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Puts into words, and into the log, why an evaluation failed. */
final class EvaluationFailure {
    private static final Logger LOG = Logger.getLogger(EvaluationFailure.class);

    private EvaluationFailure() {}

    /** What an operator is told, in Chinese. The messages of our own exceptions say all that helps. */
    static String reason(Throwable problem) {
        return switch (problem) {
            case EvaluationException e -> String.valueOf(e.getMessage());
            case QuestionSetException e -> String.valueOf(e.getMessage());
            case CorpusException e -> String.valueOf(e.getMessage());
            case IndexUnavailableException e -> String.valueOf(e.getMessage());
            case SearchUnavailableException e -> "检索服务没有应答，请稍后重新评测：" + e.getMessage();
            case IOException e -> "评测结果无法写入：" + e;
            default -> "评测内部出错，详见服务日志：" + problem;
        };
    }

    /** Only a surprise needs its stack trace. */
    static void log(String id, Throwable problem) {
        switch (problem) {
            case EvaluationException e -> LOG.errorf("评测 %s 失败：%s", id, reason(e));
            case QuestionSetException e -> LOG.errorf("评测 %s 失败：%s", id, reason(e));
            case CorpusException e -> LOG.errorf("评测 %s 失败：%s", id, reason(e));
            case IndexUnavailableException e -> LOG.errorf("评测 %s 失败：%s", id, reason(e));
            case SearchUnavailableException e -> LOG.errorf("评测 %s 失败：%s", id, reason(e));
            default -> LOG.errorf(problem, "评测 %s 失败：%s", id, reason(problem));
        }
    }
}
