package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists without numbers: 主要问题：…；…；…。 A short lead, then entries that semicolons part. */
final class SemicolonLists {
    private static final int LEAST = 3;
    private static final Pattern LED = Pattern.compile("^([^：:]{2,24}[：:])\\s*(?=\\p{IsHan}|\\d)");

    private static final Pattern COLON_OR_CELL = Pattern.compile("[：:\\t]");

    private SemicolonLists() {}

    /** The lists of one passage, each led by its headings, the sentence before it and its own lead. */
    static List<Enumeration> of(Passage passage) {
        List<Sentence> sentences = passage.sentences();
        List<Enumeration> lists = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            list(passage, i).ifPresent(lists::add);
        }
        return lists;
    }

    private static Optional<Enumeration> list(Passage passage, int first) {
        List<Sentence> sentences = passage.sentences();
        Sentence opens = sentences.get(first);
        Matcher led = LED.matcher(opens.text());
        int last = first;
        while (last + 1 < sentences.size() && endsOpen(sentences.get(last))) {
            last++;
        }
        if (!led.find() || last - first + 1 < LEAST || endsOpen(sentences.get(last))) {
            return Optional.empty();
        }
        List<Sentence> entries = new ArrayList<>(sentences.subList(first + 1, last + 1));
        entries.addFirst(new Sentence(opens.text().substring(led.end()), opens.context(), opens.lines()));
        List<String> lead = new ArrayList<>(passage.provenance().section());
        sentences.subList(Math.max(0, first - 1), first).forEach(before -> lead.add(before.text()));
        lead.add(led.group(1));
        return entries.stream().allMatch(SemicolonLists::isPlain)
                ? Optional.of(new Enumeration(
                        lead,
                        entries.stream()
                                .map(entry -> new Enumeration.Entry(passage, entry, entry.text()))
                                .toList()))
                : Optional.empty();
    }

    private static boolean endsOpen(Sentence sentence) {
        return sentence.text().endsWith("；") || sentence.text().endsWith(";");
    }

    private static boolean isPlain(Sentence entry) {
        return ListMark.of(entry.text()).isEmpty()
                && !COLON_OR_CELL.matcher(entry.text()).find();
    }
}
