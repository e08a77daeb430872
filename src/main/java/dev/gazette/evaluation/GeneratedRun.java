package dev.gazette.evaluation;

import dev.gazette.evaluation.GeneratedCase.Outcome;
import dev.gazette.evaluation.generated.QuestionForm;
import java.util.Arrays;
import java.util.List;

/**
 * Answers to generated questions.
 *
 * @param wanted how many questions were asked for; there are fewer when the corpus gives no more
 * @param seed what chose them
 */
record GeneratedRun(int wanted, long seed, List<GeneratedCase> cases) {
    GeneratedRun {
        cases = List.copyOf(cases);
    }

    /** Whether every answer keeps what answers must. */
    boolean isClean() {
        return cases.stream().allMatch(GeneratedCase::isClean);
    }

    Totals totals() {
        List<Row> rows = Arrays.stream(QuestionForm.values())
                .map(form -> Row.of(
                        form.code(),
                        cases.stream()
                                .filter(asked -> asked.question().form() == form)
                                .toList()))
                .filter(row -> row.questions() > 0)
                .toList();
        return new Totals(wanted, seed, Row.of("all", cases), rows);
    }

    /** The sums over all questions and by form. */
    record Totals(int wanted, long seed, Row all, List<Row> forms) {
        Totals {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Sums over some questions.
     *
     * @param untraced figures and names of answers that stand in no cited quote
     * @param quotes cited quotes
     * @param notVerbatim quotes that do not stand in the source
     * @param tooLong answers of more than 400 characters
     * @param failed questions that ended in an exception
     */
    record Row(
            String form,
            int questions,
            int answered,
            int declined,
            int untraced,
            int quotes,
            int notVerbatim,
            int tooLong,
            int failed) {
        static Row of(String form, List<GeneratedCase> cases) {
            return new Row(
                    form,
                    cases.size(),
                    count(cases, Outcome.ANSWERED),
                    count(cases, Outcome.DECLINED),
                    cases.stream().mapToInt(asked -> asked.untraced().size()).sum(),
                    cases.stream().mapToInt(asked -> asked.quotes().size()).sum(),
                    cases.stream().mapToInt(GeneratedCase::notVerbatim).sum(),
                    (int) cases.stream().filter(GeneratedCase::isTooLong).count(),
                    count(cases, Outcome.FAILED));
        }

        private static int count(List<GeneratedCase> cases, Outcome outcome) {
            return (int)
                    cases.stream().filter(asked -> asked.outcome() == outcome).count();
        }
    }
}
