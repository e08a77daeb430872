package dev.gazette.generation;

import java.util.List;

/** Decides whether a sentence of a language model may be released. A pure function: the same input, the same verdict. */
public interface StatementCheck {
    /**
     * Checks one sentence.
     *
     * @param question the question that is answered, in the form in which it was understood
     * @param evidence all that the model was shown; only what the statement cites may support it
     */
    Verdict check(String question, Statement statement, List<Evidence> evidence);
}
