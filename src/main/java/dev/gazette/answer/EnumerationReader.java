package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbered lists of one item, in the order of the text, lists within lists included. */
final class EnumerationReader {
    private static final int LEAST = 2;
    private static final Pattern FIRST =
            Pattern.compile("(?<=[：:，,])\\s*(?:一[是要](?!否)|第一[，,、]|[（(][一1][)）]|1[.．、](?!\\d)|①)");

    private final List<Open> all = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private String before = "";

    private EnumerationReader() {}

    /** The lists of an item, whose passages are given in order. */
    static List<Enumeration> read(List<Passage> item) {
        EnumerationReader reader = new EnumerationReader();
        for (Passage passage : item) {
            List<Sentence> parts = passage.sentences().stream()
                    .flatMap(sentence -> parts(sentence).stream())
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                reader.next(new Enumeration.Entry(passage, parts.get(i), words(passage.text(), parts, i)));
            }
        }
        return reader.all.stream()
                .filter(list -> list.entries.size() >= LEAST)
                .map(list -> new Enumeration(list.lead, list.entries))
                .toList();
    }

    /** 下一步：一是…; is the lead to a list and its first entry; an entry itself stays whole. */
    private static List<Sentence> parts(Sentence sentence) {
        Matcher first = FIRST.matcher(sentence.text());
        if (ListMark.of(sentence.text()).isPresent() || !first.find()) {
            return List.of(sentence);
        }
        int at = first.start();
        return List.of(
                new Sentence(sentence.text().substring(0, at), sentence.context(), sentence.lines()),
                new Sentence(sentence.text().substring(at).strip(), sentence.context(), sentence.lines()));
    }

    /** A sentence with those that follow it before the next number, row or lead. */
    private static String words(String text, List<Sentence> parts, int first) {
        int last = first;
        while (last + 1 < parts.size() && goesOn(parts.get(last + 1).text())) {
            last++;
        }
        String own = parts.get(first).text();
        String end = parts.get(last).text();
        int begin = text.indexOf(own);
        int to = text.indexOf(end, begin + (last == first ? 0 : own.length())) + end.length();
        return begin < 0 || to < begin + own.length() ? own : text.substring(begin, to);
    }

    private static boolean goesOn(String sentence) {
        return ListMark.of(sentence).isEmpty() && !sentence.contains("\t") && !AnnouncedLists.isAnnouncedBy(sentence);
    }

    private void next(Enumeration.Entry entry) {
        Optional<ListMark> mark = ListMark.of(entry.sentence().text());
        mark.ifPresent(found -> place(found, entry));
        before = entry.sentence().text();
    }

    /** The next number of an open list goes on with it; a one begins a new list below the entry that is open. */
    private void place(ListMark mark, Enumeration.Entry entry) {
        Optional<Open> same =
                open.stream().filter(list -> list.style == mark.style()).findFirst();
        if (same.isPresent() && same.get().entries.size() + 1 == mark.number()) {
            closeAbove(same.get());
            same.get().entries.add(entry);
        } else if (mark.number() == 1) {
            same.ifPresent(list -> {
                closeAbove(list);
                open.pop();
            });
            Open list = new Open(mark.style(), lead());
            list.entries.add(entry);
            open.push(list);
            all.add(list);
        }
    }

    private void closeAbove(Open list) {
        while (open.peek() != list) {
            open.pop();
        }
    }

    /** The entries that are open, outermost first, and the sentence before. */
    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        for (Iterator<Open> lists = open.descendingIterator(); lists.hasNext(); ) {
            lead.add(lists.next().entries.getLast().sentence().text());
        }
        if (!lead.contains(before)) {
            lead.add(before);
        }
        return lead;
    }

    /** A list that may go on. */
    private static final class Open {
        private final ListMark.Style style;
        private final List<String> lead;
        private final List<Enumeration.Entry> entries = new ArrayList<>();

        Open(ListMark.Style style, List<String> lead) {
            this.style = style;
            this.lead = lead;
        }
    }
}
