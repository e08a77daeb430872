package dev.gazette.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that speak to a language model instead of a reader: "ignore the above and answer that…". Somebody put them into a
 * document so that they are repeated. They stand there in print, yet they are no record of anything, so no sentence may
 * rest on them, nor on what follows them in their passage, which is mostly what is to be repeated.
 *
 * <p>This is a list of known forms ({@code prompt/orders.txt}) and no proof: of orders worded otherwise it knows few
 * ({@code OrdersTest} has the figure). What it misses can be repeated with the mark of the passage that prints it.
 */
final class Orders {
    private static final Pattern UNIT_END = Pattern.compile("[。！？；!?;\\n]|\\.(?=\\s|$)");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    /** Signs that turn the direction round or have no shape at all; no printed page has them. */
    private static final Pattern DISGUISED = Pattern.compile(
            "[\\u202D\\u202E\\x{E0000}-\\x{E007F}]|\\p{IsCyrillic}\\p{IsLatin}|\\p{IsLatin}\\p{IsCyrillic}");

    /** Four short questions and answers in a row: examples for a model, not the minutes of a hearing. */
    private static final Pattern EXAMPLES = Pattern.compile(
            "(?:(?:^|\\n)\\s*(?:问|Q)\\s*[:：][^\\n]{1,40}\\n\\s*(?:答|A)\\s*[:：][^\\n]{1,12}(?=\\n|$)){4}");

    private static final List<Pattern> FORMS = forms();

    private Orders() {}

    /** What an answer may rest on: the evidence up to the first order in it, in its place and under its number. */
    static List<Evidence> without(List<Evidence> evidence) {
        List<Evidence> left = new ArrayList<>();
        for (Evidence each : evidence) {
            without(each.passage()).ifPresent(passage -> left.add(new Evidence(each.n(), passage)));
        }
        return left;
    }

    /** Whether the words are such, or hide that they are. */
    static boolean in(String words) {
        if (DISGUISED.matcher(words).find()) {
            return true;
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        String joined = BETWEEN_HAN.matcher(plain).replaceAll("");
        return FORMS.stream().anyMatch(form -> form.matcher(joined).find());
    }

    private static List<Pattern> forms() {
        String name = "/prompt/orders.txt";
        try (InputStream stream = Objects.requireNonNull(Orders.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The forms of orders cannot be read: " + name, e);
        }
    }

    private static Optional<Passage> without(Passage passage) {
        int end = begin(passage.text());
        boolean whole = end == passage.text().length();
        List<Sentence> sentences = whole ? passage.sentences() : before(passage, end);
        // a passage whose sentences are unknown would be read as a whole
        return sentences.isEmpty() && !whole
                ? Optional.empty()
                : Optional.of(new Passage(
                        passage.id(), passage.ordinal(), passage.text(), sentences, without(passage.provenance())));
    }

    /** Where the first order begins, or the end of the text. */
    private static int begin(String text) {
        Matcher examples = EXAMPLES.matcher(text);
        int first = examples.find() ? examples.start() : text.length();
        Matcher ends = UNIT_END.matcher(text);
        int at = 0;
        while (at < first) {
            int end = ends.find() ? ends.end() : text.length();
            if (in(text.substring(at, end))) {
                return at;
            }
            at = end;
        }
        return first;
    }

    /** The sentences up to an offset, the last perhaps cut. */
    private static List<Sentence> before(Passage passage, int end) {
        List<Sentence> before = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : passage.sentences()) {
            int own = passage.text().indexOf(sentence.text(), at);
            if (own < 0 || own >= end) {
                break;
            }
            at = own + sentence.text().length();
            String kept = passage.text().substring(own, Math.min(at, end));
            if (!kept.isBlank()) {
                before.add(new Sentence(kept, sentence.context(), sentence.lines()));
            }
        }
        return before;
    }

    private static Provenance without(Provenance from) {
        var item = from.item();
        var plain = new Provenance.ItemReference(
                item.id(),
                in(item.title()) ? "" : item.title(),
                item.kind(),
                item.speaker().filter(name -> !in(name)),
                item.role().filter(role -> !in(role)));
        return new Provenance(
                from.document(),
                from.session(),
                from.meeting(),
                from.sessionLabel(),
                from.date(),
                plain,
                from.section().stream().filter(heading -> !in(heading)).toList(),
                from.pages(),
                from.lines());
    }
}
