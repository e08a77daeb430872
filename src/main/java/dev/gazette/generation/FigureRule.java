package dev.gazette.generation;

import dev.gazette.generation.Token.Kind;
import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;

/** What is wrong with a figure that its place does not print: it is there for something else, in another unit, or not. */
final class FigureRule {
    private FigureRule() {}

    static String of(String figure, String sentence, List<Passage> cited) {
        List<String> printed = cited.stream()
                .flatMap(passage -> EvidenceWindow.whole(passage).tokens().stream())
                .filter(token -> token.kind() == Kind.FIGURE)
                .map(Token::key)
                .toList();
        String key = WordScanner.scan(sentence, Optional.empty()).tokens().stream()
                .filter(token -> token.text().equals(figure))
                .map(Token::key)
                .findFirst()
                .orElse(figure);
        if (printed.contains(key)) {
            return "figure-other-subject";
        }
        return printed.stream().anyMatch(other -> isInOtherUnit(key, other))
                ? "figure-other-unit"
                : "figure-not-printed";
    }

    /** 5万户 and 5亿户 have the same digits; 50家 and 50余家 are in one unit. */
    private static boolean isInOtherUnit(String one, String other) {
        boolean sameUnit = amount(one).equals(amount(other)) && unit(one).equals(unit(other));
        return digits(one).equals(digits(other)) && !sameUnit;
    }

    private static String digits(String key) {
        return amount(key).replace(".", "").replaceAll("^0+|0+$", "");
    }

    private static String amount(String key) {
        return key.replaceFirst("^#", "").replaceFirst("\\|.*$", "");
    }

    private static String unit(String key) {
        return key.replaceFirst("^[^|]*\\|", "").replaceFirst("\\|.*$", "");
    }
}
