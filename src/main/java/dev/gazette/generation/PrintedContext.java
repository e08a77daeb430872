package dev.gazette.generation;

import dev.gazette.answer.Plain;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is printed around a passage: meeting, title, speaker, headings, day.
 *
 * @param plain all of it in the form of {@code Plain}
 * @param words its pieces
 * @param people who speaks: name and post, in the form of {@code Plain}
 * @param year in which it was said
 */
record PrintedContext(String plain, Words words, Set<String> people, Optional<Integer> year) {
    /** 长, 任 alone are in many words. */
    private static final int POST = 2;

    static PrintedContext of(Passage passage) {
        Provenance from = passage.provenance();
        Optional<Integer> year = from.date().map(date -> date.getYear());
        String day = from.date()
                .map(date -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日")
                .orElse("");
        String all = Stream.of(
                        Stream.of(
                                from.meeting(), from.sessionLabel(), from.item().title()),
                        from.item().role().stream(),
                        from.item().speaker().stream(),
                        from.section().stream(),
                        Stream.of(day))
                .flatMap(words -> words)
                .collect(Collectors.joining("|"));
        Words words = WordScanner.scan(all, year);
        return new PrintedContext(words.plain(), words, people(from.item()), year);
    }

    private static Set<String> people(Provenance.ItemReference item) {
        Set<String> people = new HashSet<>();
        item.speaker().map(Plain::of).filter(name -> !name.isEmpty()).ifPresent(people::add);
        item.role()
                .map(Plain::of)
                .filter(role -> role.length() >= POST)
                .ifPresent(role -> people.add(role.substring(role.length() - POST)));
        return people;
    }

    /** With what belongs to a sentence but stands before it: the lead-in of a list, the opening of the passage. */
    PrintedContext with(Passage passage, List<Sentence> window) {
        String lead = window.stream().map(Sentence::context).distinct().collect(Collectors.joining("|"));
        Words own = WordScanner.scan(lead.replace('\n', '|'), year);
        // what 该厂 is; its figures are not those of other sentences
        String opening =
                passage.sentences().stream().limit(1).map(Sentence::text).collect(Collectors.joining());
        List<Token> tokens = new ArrayList<>(words.tokens());
        tokens.addAll(own.tokens());
        String all = plain + "|" + own.plain() + "|" + Plain.of(opening);
        return new PrintedContext(all, new Words(all, tokens, List.of()), people, year);
    }

    /** Whether a figure or time is printed there. */
    boolean prints(Token token) {
        return words.tokens().stream().anyMatch(token::equalsIn);
    }

    /** Whether a run of words is made of pieces of two characters or more that are printed there. */
    boolean covers(String run) {
        int at = 0;
        while (at < run.length()) {
            int end = at;
            while (end < run.length() && plain.contains(run.substring(at, end + 1))) {
                end++;
            }
            if (end - at < 2) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Years that hold for sentences which name none. */
    Set<String> years() {
        Set<String> years = new HashSet<>();
        year.ifPresent(number -> years.add(String.valueOf(number)));
        words.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.YEAR)
                .forEach(token -> years.add(token.key()));
        return years;
    }
}
