package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.records.ItemName;
import dev.gazette.source.LineRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the printed words of a record in the passages of its item. */
@ApplicationScoped
class RecordQuotes {
    private static final Pattern ADOPTED = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final int LONGEST = 360;

    private final Archive archive;

    RecordQuotes(Archive archive) {
        this.archive = archive;
    }

    /** The words of a record as a candidate. */
    Optional<Candidate> words(String itemId, String quote, LineRange lines) {
        return archive.passagesOf(itemId).stream()
                .filter(passage -> passage.text().contains(quote) && overlap(passage, lines))
                .findFirst()
                .map(passage -> Candidates.whole(passage, 1).quoting(quote, lines));
    }

    /** The words of a record from the note of adoption, which says the day, to their end. */
    Optional<Candidate> wordsWithDay(String itemId, String quote, LineRange lines) {
        return words(itemId, quote, lines).flatMap(found -> since(found, ADOPTED));
    }

    /** The words from the line above them that says in what way people attended, to their end. */
    Candidate withHead(Candidate found, Pattern head) {
        return since(found, head).orElse(found);
    }

    /** The title of an item as its first passage prints it. */
    Optional<Candidate> title(ItemName item) {
        return archive.passagesOf(item.id()).stream()
                .limit(1)
                .flatMap(passage ->
                        sentence(passage, text -> Plain.of(item.title()).contains(text)))
                .findFirst();
    }

    /** The first line of an item that names its speaker. */
    Optional<Candidate> naming(String itemId, String speaker) {
        return archive.passagesOf(itemId).stream()
                .limit(1)
                .flatMap(passage -> sentence(passage, text -> text.contains(Plain.of(speaker))))
                .findFirst();
    }

    private static Stream<Candidate> sentence(Passage passage, Predicate<String> wanted) {
        return passage.sentences().stream()
                .filter(sentence -> wanted.test(Plain.of(sentence.text())))
                .limit(1)
                .map(sentence -> Candidates.whole(passage, 1).quoting(sentence.text(), sentence.lines()));
    }

    /** From the last sentence before the words that says such a thing. */
    private static Optional<Candidate> since(Candidate found, Pattern said) {
        Passage passage = found.passage();
        String text = passage.text();
        int end = text.indexOf(found.quote()) + found.quote().length();
        int begin = -1;
        LineRange lines = found.lines();
        int at = 0;
        for (Sentence sentence : passage.sentences()) {
            int own = text.indexOf(sentence.text(), at);
            if (own < 0 || own >= end) {
                break;
            }
            at = own + sentence.text().length();
            if (said.matcher(Plain.of(sentence.text())).find()) {
                begin = own;
                lines = sentence.lines().union(found.lines());
            }
        }
        return begin < 0 || end - begin > LONGEST
                ? Optional.empty()
                : Optional.of(found.quoting(text.substring(begin, end), lines));
    }

    /** From the first to the last of these words in each passage that has some; empty when one stands nowhere. */
    List<Candidate> spans(String itemId, List<String> quotes, LineRange lines) {
        List<Candidate> spans = new ArrayList<>();
        Set<String> missing = new HashSet<>(quotes);
        for (Passage passage : archive.passagesOf(itemId)) {
            List<String> own = quotes.stream()
                    .filter(quote -> missing.contains(quote) && passage.text().contains(quote))
                    .toList();
            if (!own.isEmpty() && overlap(passage, lines)) {
                spans.add(span(passage, own));
                own.forEach(missing::remove);
            }
        }
        return missing.isEmpty() ? spans : List.of();
    }

    private static Candidate span(Passage passage, List<String> quotes) {
        String text = passage.text();
        int begin = quotes.stream().mapToInt(text::indexOf).min().orElse(0);
        int end = quotes.stream()
                .mapToInt(quote -> text.lastIndexOf(quote) + quote.length())
                .max()
                .orElse(0);
        return Candidates.whole(passage, 1).quoting(text.substring(begin, end), passage.linesOf(begin, end));
    }

    private static boolean overlap(Passage passage, LineRange lines) {
        LineRange own = passage.provenance().lines();
        return own.first() <= lines.last() && lines.first() <= own.last();
    }
}
