package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
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

    /** The same list, every entry with all that is said of it and not with the sentence alone that carries its number. */
    Enumeration whole() {
        return new Enumeration(lead, entries.stream().map(Entry::whole).toList());
    }

    /**
     * An entry.
     *
     * @param passage what it stands in
     * @param sentence the sentence or heading that carries the number
     * @param words that sentence with those that follow it before the next number, verbatim
     */
    record Entry(Passage passage, Sentence sentence, String words) {
        Entry {
            requireNonNull(passage, "passage is null");
            requireNonNull(sentence, "sentence is null");
            requireNonNull(words, "words is null");
        }

        private Entry whole() {
            int begin = passage.text().indexOf(words);
            LineRange lines = begin < 0 ? sentence.lines() : passage.linesOf(begin, begin + words.length());
            return new Entry(passage, new Sentence(words, sentence.context(), lines), words);
        }
    }
}
