package dev.gazette.generation;

import dev.gazette.answer.Plain;
import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Titles and names that a statement sets in marks of their own: they are printed as they stand, or they are no names. */
final class NamedWords {
    private static final Pattern MARKED =
            Pattern.compile("《([^《》]{1,80})》|“([^“”]{1,80})”|\"([^\"]{1,80})\"|‘([^‘’]{1,80})’|「([^「」]{1,80})」");
    private static final Pattern MARKS = Pattern.compile("[《》“”\"‘’「」|]");

    private NamedWords() {}

    static Optional<Verdict.Unsupported> check(String plain, List<Passage> cited) {
        List<String> printed = cited.stream().map(NamedWords::printed).toList();
        return MARKED.matcher(plain)
                .results()
                .map(NamedWords::marked)
                .filter(name -> printed.stream().noneMatch(text -> text.contains(name)))
                .map(name -> new Verdict.Unsupported("name-not-printed", name))
                .findFirst();
    }

    private static String marked(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return MARKS.matcher(match.group(group)).replaceAll("");
            }
        }
        return match.group();
    }

    private static String printed(Passage passage) {
        String all = passage.text() + "|"
                + PrintedContext.of(passage).with(passage, passage.sentences()).plain();
        return MARKS.matcher(Plain.of(all)).replaceAll("");
    }
}
