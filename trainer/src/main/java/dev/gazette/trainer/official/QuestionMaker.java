package dev.gazette.trainer.official;

import java.util.List;

/** Makes questions of one kind. */
interface QuestionMaker {
    /** The questions that a sentence answers, empty when it has not the form. */
    List<Asked> from(String sentence);
}
