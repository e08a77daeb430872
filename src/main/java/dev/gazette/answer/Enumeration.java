package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.List;

/**
 * A numbered list of an item, whose entries may stand pages apart: 一、二、三、 as headings, 一是…二是… in the text.
 *
 * @param lead what the list is of: the entries it stands under and the sentence that leads to it
 * @param entries at least two, in order
 */
record Enumeration(List<String> lead, List<Entry> entries) {
    Enumeration {
        lead = List.copyOf(lead);
        entries = List.copyOf(entries);
    }

    /** The list as one candidate, to be weighed against a question: its entries, and beside them what leads to it. */
    Candidate weighed() {
        Entry first = entries.getFirst();
        StringBuilder own = new StringBuilder();
        entries.forEach(entry -> own.append(entry.sentence().text()).append('\n'));
        return new Candidate(
                first.passage(),
                first.sentence().text(),
                first.sentence().lines(),
                Plain.of(own.toString()),
                Plain.of(String.join("\n", lead)),
                Candidate.around(first.passage().provenance()),
                "",
                1,
                Candidate.NOT_COMPARED);
    }

    /** An entry: the sentence or heading that carries the number, and the passage that it stands in. */
    record Entry(Passage passage, Sentence sentence) {
        Entry {
            requireNonNull(passage, "passage is null");
            requireNonNull(sentence, "sentence is null");
        }
    }
}
