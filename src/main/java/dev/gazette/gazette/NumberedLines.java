package dev.gazette.gazette;

import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The lines that open with 1. 2. 3.: they are notes without raised marks, or the entries of a list. Notes stand below a
 * page or in a glossary at the end, and most of them have a mark; of a list at most a few numbers happen to be marks.
 */
final class NumberedLines {
    private static final Pattern GLOSSARY = Pattern.compile("(?:有关|相关)?(?:名词|术语|词语)(?:解释|注释|释义|说明)|注释|附注|脚注|尾注");

    private final SourceDocument document;
    private final Map<Integer, Run> runs = new HashMap<>();
    private final Map<Integer, Boolean> lists = new HashMap<>();
    private final Set<Integer> glossed = new HashSet<>();
    private int glossaryFirst = Integer.MAX_VALUE;
    private int glossaryLast = -1;

    NumberedLines(SourceDocument document, int firstLine, int lastLine) {
        this.document = document;
        Run run = new Run(firstLine, new ArrayList<>(), false);
        int above = 0;
        for (int line = firstLine; line <= lastLine; line++) {
            if (document.line(line).isBlank()) {
                continue;
            }
            Optional<Integer> number = number(line);
            if (!number.equals(run.next())) {
                run = new Run(line, new ArrayList<>(), introduces(above));
            }
            if (number.isPresent()) {
                run.numbers().add(number.get());
                runs.put(line, run);
            }
            glossary(line, number);
            above = line;
        }
    }

    /** The number that opens a line in the way of a list. */
    private Optional<Integer> number(int line) {
        return FootnoteMark.opening(document.line(line).text())
                .filter(mark -> mark.style() == FootnoteMark.Style.PLAIN)
                .map(FootnoteMark::number);
    }

    private boolean introduces(int line) {
        String text = line == 0 ? "" : document.line(line).text().strip();
        return (text.endsWith("：") || text.endsWith(":")) && !isGlossary(text);
    }

    private void glossary(int line, Optional<Integer> number) {
        String text = document.line(line).text();
        if (isGlossary(text)) {
            glossaryFirst = line;
            glossaryLast = Integer.MAX_VALUE;
            glossed.clear();
        } else if (line > glossaryFirst && line < glossaryLast) {
            if (number.isPresent()) {
                glossed.add(number.get());
            } else if (HeadingStyle.rank(text).isPresent()) {
                glossaryLast = line;
            }
        }
    }

    private static boolean isGlossary(String line) {
        return line.length() <= 40
                && GLOSSARY.matcher(Texts.comparable(Texts.unmarked(line))).matches();
    }

    /** Whether a line stands below a heading such as 名词解释, where notes explain words of the whole text. */
    boolean isInGlossary(int line) {
        return line > glossaryFirst && line < glossaryLast;
    }

    /**
     * Whether a line is an entry of a list and no note.
     *
     * @param isMarked whether a number has a mark above its run; asked once a run, at its first line
     */
    boolean isListed(int line, IntPredicate isMarked) {
        Run run = runs.get(line);
        if (run == null || isInGlossary(line)) {
            return false;
        }
        boolean explainedBelow = line < glossaryFirst && run.numbers().stream().anyMatch(glossed::contains);
        return explainedBelow || lists.computeIfAbsent(run.first(), first -> run.isList(isMarked));
    }

    /**
     * Lines one below the other whose numbers go on.
     *
     * @param first its first line
     * @param introduced whether the line above it ends with a colon
     */
    private record Run(int first, List<Integer> numbers, boolean introduced) {
        Optional<Integer> next() {
            return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast() + 1);
        }

        boolean isList(IntPredicate isMarked) {
            long marked = numbers.stream().filter(isMarked::test).count();
            return numbers.size() > 1 && (introduced ? marked < numbers.size() : 2 * marked < numbers.size());
        }
    }
}
