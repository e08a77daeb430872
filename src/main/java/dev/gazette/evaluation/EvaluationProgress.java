package dev.gazette.evaluation;

/** Is told how far an evaluation is. */
@FunctionalInterface
interface EvaluationProgress {
    /**
     * Called after each search and each answer.
     *
     * @param total searches and answers in all
     */
    void advanced(int done, int total);
}
