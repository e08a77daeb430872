package dev.gazette.evaluation.generated;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.Texts;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words between two marks of punctuation, without white space, numbering and marks of bold type.
 *
 * @param about heading or title above it, without numbering
 * @param passage id of the passage
 */
record Clause(String text, String about, String passage) {
    /** A separator of thousands ends nothing. */
    private static final Pattern END = Pattern.compile("[，。；：！？;!?]|[,:](?!\\d)");

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[)）、．]|\\.(?!\\d)))+|^第[一二三四五六七八九十]+[、，章节条]");
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    Clause {
        requireNonNull(text, "text is null");
        requireNonNull(about, "about is null");
        requireNonNull(passage, "passage is null");
    }

    /** The clauses of running text; rows of tables are none. */
    static Stream<Clause> of(Passage passage) {
        return sentences(passage).stream().flatMap(List::stream);
    }

    /** The clauses of each sentence. */
    static List<List<Clause>> sentences(Passage passage) {
        String about = about(passage.provenance());
        return passage.sentences().stream()
                .map(Sentence::text)
                .filter(text -> text.indexOf('\t') < 0)
                .map(text -> clauses(text, about, passage.id()))
                .toList();
    }

    private static List<Clause> clauses(String text, String about, String passage) {
        return END.splitAsStream(plain(text))
                .filter(words -> words.length() >= SHORTEST && words.length() <= LONGEST)
                .map(words -> new Clause(words, about, passage))
                .toList();
    }

    /** The innermost heading, else the title of the item. */
    static String about(Provenance provenance) {
        List<String> section = provenance.section();
        return plain(section.isEmpty() ? provenance.item().title() : section.getLast());
    }

    static String plain(String printed) {
        String bare = Texts.squeeze(printed).replace("*", "");
        return NUMBERING.matcher(bare).replaceFirst("");
    }

    GeneratedQuestion asks(QuestionForm form, String question) {
        return new GeneratedQuestion(form, question + "？", passage);
    }
}
