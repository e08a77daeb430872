package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Printed words that compare by themselves, so that nothing needs to be reckoned.
 *
 * @param kind how they say it
 * @param question the question without its asking words: words are found for it, not for what they are compared by
 * @param years years that they must print themselves
 */
record PrintedComparison(Kind kind, String question, List<String> years) {
    private static final String FIGURE = "[^，；。,;\\d]{0,24}\\d[\\d.,]{0,15}[^，；。;]{0,16}";

    PrintedComparison {
        requireNonNull(kind, "kind is null");
        requireNonNull(question, "question is null");
        years = List.copyOf(years);
    }

    /** How words compare. */
    enum Kind {
        /** 由11家减至1家, 从第10上升至第9. */
        FROM_TO(Pattern.compile("(?:由|从)" + FIGURE + "(?:至|到|为|成)[^，；。,;\\d]{0,16}\\d")),
        /** 同比增长5%, 比上年增加3家. */
        SINCE_BEFORE(Pattern.compile("(?:同比|环比|上年|去年|上一年|前一年|同期|年初)[^。；;]{0,40}(?:增长|增加|增幅|上升|提高|提升|上涨|下降|减少|降低|回落|多|少)"
                + "[^，；。,;\\d]{0,12}\\d")),
        /** 超过…5亿元, 缺口5亿元. */
        GAP(Pattern.compile("(?:超过|超出|缺口|差额|不足|短缺|高于|低于|高出|少于|多于)" + FIGURE));

        private final Pattern words;

        Kind(Pattern words) {
            this.words = words;
        }
    }

    /** Whether the words, a sentence and no row, compare in this way. */
    boolean isIn(Candidate candidate) {
        return !candidate.quote().contains("\t")
                && kind.words.matcher(candidate.own()).find()
                && years.stream().allMatch(candidate.own()::contains);
    }

    /** The clause that compares, verbatim; empty when several do equally well or it is the whole quote. */
    Optional<String> clause(Question asked, Candidate candidate) {
        List<String> clauses = Clauses.of(candidate.quote()).stream()
                .map(clause -> clause.replaceAll("[，,；;。：:\\n]+$", "").strip())
                .filter(clause -> kind.words.matcher(Plain.of(clause)).find())
                .sorted(Comparator.comparingDouble((String clause) -> weight(asked, clause))
                        .reversed())
                .toList();
        boolean tied = clauses.size() > 1 && weight(asked, clauses.get(0)) == weight(asked, clauses.get(1));
        return clauses.isEmpty()
                        || tied
                        || clauses.getFirst().length() + 4 > candidate.quote().length()
                ? Optional.empty()
                : Optional.of(clauses.getFirst());
    }

    private static double weight(Question asked, String clause) {
        String plain = Plain.of(clause);
        return asked.terms().stream()
                .filter(term -> term.forms().stream().anyMatch(plain::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
    }
}
