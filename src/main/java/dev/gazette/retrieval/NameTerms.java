package dev.gazette.retrieval;

import dev.gazette.names.Authority.NameInText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Joins the words of a question that are one name, when it may be printed otherwise: any of its forms will do then. */
final class NameTerms {
    /** Longer forms, titles of laws above all, are never repeated whole in an answer; their words are asked for. */
    private static final int LONGEST = 12;

    private NameTerms() {}

    /** Words and names with what may stand for them, in order. */
    static Map<String, List<String>> join(
            List<String> words, List<NameInText> names, Function<String, List<String>> alternatives) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (String word : words) {
            Optional<NameInText> name = names.stream()
                    .filter(known -> !known.others().isEmpty() && known.text().length() <= LONGEST)
                    .filter(known -> known.text().contains(word))
                    .findFirst();
            String term = name.map(NameInText::text).orElse(word);
            Stream<String> forms = name.stream().flatMap(known -> known.others().stream());
            terms.putIfAbsent(
                    term,
                    Stream.concat(alternatives.apply(term).stream(), forms)
                            .distinct()
                            .toList());
        }
        return terms;
    }
}
