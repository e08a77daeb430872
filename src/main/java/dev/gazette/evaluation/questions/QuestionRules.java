package dev.gazette.evaluation.questions;

import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.evaluation.questions.QuestionSet.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that question sets keep together: evidence stands where it says, facts stand in the evidence, no question
 * and no id stands twice, neither in one set nor in two, and no two sets have one name.
 */
public final class QuestionRules {
    private final SourceTexts sources;
    private final Map<String, QuestionLine> names = new HashMap<>();
    private final Map<String, QuestionLine> ids = new HashMap<>();
    private final Map<String, QuestionLine> questions = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private QuestionRules(SourceTexts sources) {
        this.sources = sources;
    }

    /**
     * What breaks a rule, each finding with file, line, rule and finding, in Chinese.
     *
     * @param errors what makes scores wrong
     * @param warnings what may be right, such as a fact that is computed and so printed nowhere
     */
    public record Findings(List<String> errors, List<String> warnings) {
        public Findings {
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
        }

        /** Throws {@link QuestionSetException} with all errors when there is one. */
        public void throwIfBroken() {
            if (!errors.isEmpty()) {
                throw new QuestionSetException("问题集有 " + errors.size() + " 处不合规：\n" + String.join("\n", errors));
            }
        }
    }

    /** Checks all sets together. */
    public static Findings check(List<QuestionSet> sets, SourceTexts sources) {
        QuestionRules rules = new QuestionRules(sources);
        sets.forEach(rules::check);
        return new Findings(rules.errors, rules.warnings);
    }

    private void check(QuestionSet set) {
        QuestionLine first = set.entries().getFirst().line();
        QuestionLine sameName = names.putIfAbsent(set.name(), first);
        if (sameName != null) {
            error(first, "问题集的名称（文件名去掉扩展名）不能重复", set.name() + "（" + sameName.file() + " 已有）");
        }
        set.entries().forEach(entry -> check(entry, QuestionSet.isScoredOnly(set.name())));
    }

    private void check(Entry entry, boolean isScoredOnly) {
        Question question = entry.question();
        QuestionLine line = entry.line();
        QuestionLine sameId = ids.putIfAbsent(question.id(), line);
        if (sameId != null) {
            error(line, "id 在所有问题集中不能重复", question.id() + "（" + place(sameId) + " 已有）");
        }
        QuestionLine sameWords = questions.putIfAbsent(words(question), line);
        if (sameWords != null) {
            error(line, "同一个问题只出现一次", question.question() + "（" + place(sameWords) + " 已有）");
        }
        checkParts(question, line);
        checkWords(question, line);
        question.evidence().forEach(evidence -> checkEvidence(evidence, line));
        checkFacts(question, line, isScoredOnly);
    }

    private void checkParts(Question question, QuestionLine line) {
        boolean isEmpty = question.facts().isEmpty() && question.evidence().isEmpty();
        boolean isFull = !question.facts().isEmpty() && !question.evidence().isEmpty();
        if (!question.isAnswerable() && !isEmpty) {
            error(line, "unanswerable 的问题没有 facts 和 evidence", question.id() + " 有");
        }
        if (question.isAnswerable() && !isFull) {
            error(line, "可以回答的问题有 facts 和 evidence", question.id() + " 没有");
        }
        if (question.type().equals(Question.FOLLOW_UP) && question.after().isEmpty()) {
            error(line, "follow-up 的问题有 after（先问的问题）", question.id() + " 没有");
        }
        if (!question.full().isEmpty() && question.after().isEmpty()) {
            error(line, "full（完整问法）只用于有 after（先问的问题）的问题", question.id());
        }
    }

    /** What has no words would be found everywhere. */
    private void checkWords(Question question, QuestionLine line) {
        question.facts().stream()
                .flatMap(List::stream)
                .filter(form -> PlainText.ofFact(form).isEmpty())
                .forEach(form -> error(line, "facts 的写法除空白、逗号和 * 外还有文字", "“" + form + "”"));
        question.evidence().stream()
                .map(Evidence::quote)
                .filter(quote -> PlainText.ofQuote(quote).isEmpty())
                .forEach(quote -> error(line, "evidence 的 quote 除空白、逗号和 * 外还有文字", "“" + quote + "”"));
    }

    private void checkEvidence(Evidence evidence, QuestionLine line) {
        Optional<String> text = sources.lines(evidence.document(), evidence.lines());
        if (!sources.ids().contains(evidence.document())) {
            error(line, "evidence 的 document 是文档的编号（文件名去掉扩展名）", evidence.document());
        } else if (text.isEmpty()) {
            error(line, "evidence 的 lines 在文档之内", range(evidence));
        } else if (!PlainText.ofQuote(text.get()).contains(PlainText.ofQuote(evidence.quote()))) {
            error(line, "evidence 的 quote 印在所指的行里", range(evidence) + " 没有“" + evidence.quote() + "”");
        }
    }

    private void checkFacts(Question question, QuestionLine line, boolean isScoredOnly) {
        for (List<String> forms : question.facts()) {
            boolean isPrinted = question.evidence().stream()
                    .anyMatch(evidence -> Facts.states(evidence.quote(), forms)
                            || Facts.states(
                                    sources.lines(evidence.document(), evidence.lines())
                                            .orElse(""),
                                    forms));
            if (!isPrinted && question.isAnswerable()) {
                // nobody is to see the answers of such a set in passing
                String shown = isScoredOnly ? "" : " " + forms + " ";
                warnings.add("%s：%s 的答案%s没有印在任何 evidence 的行里；若是算出来的，可以不管".formatted(place(line), question.id(), shown));
            }
        }
    }

    /** A follow-up is another question after other questions. */
    private static String words(Question question) {
        return PlainText.ofQuestion(String.join("", question.after())) + "|"
                + PlainText.ofQuestion(question.question());
    }

    private void error(QuestionLine line, String rule, String finding) {
        errors.add("%s：%s，但这里是 %s".formatted(place(line), rule, finding));
    }

    private static String place(QuestionLine line) {
        return "%s 第 %d 行".formatted(line.file(), line.number());
    }

    private static String range(Evidence evidence) {
        return "%s 第 %d-%d 行"
                .formatted(
                        evidence.document(),
                        evidence.lines().first(),
                        evidence.lines().last());
    }
}
