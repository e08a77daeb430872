package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;

/** A measure with the sentence or row that prints it. */
record PrintedMeasure(Measure measure, Passage passage, Sentence sentence) {
    PrintedMeasure {
        requireNonNull(measure, "measure is null");
        requireNonNull(passage, "passage is null");
        requireNonNull(sentence, "sentence is null");
    }

    /** Order of the document, then of the sentence, then of the figure. */
    String place() {
        return "%s %08d %06d"
                .formatted(
                        passage.provenance().document(),
                        sentence.lines().first(),
                        measure.figure().begin());
    }
}
