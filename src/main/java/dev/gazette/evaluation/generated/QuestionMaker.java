package dev.gazette.evaluation.generated;

import java.util.stream.Stream;

/** Makes questions of one kind. */
@FunctionalInterface
interface QuestionMaker {
    /** All questions of this kind, the same for the same material. */
    Stream<GeneratedQuestion> questions(Material material);
}
