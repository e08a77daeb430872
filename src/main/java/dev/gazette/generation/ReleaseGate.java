package dev.gazette.generation;

import java.util.List;
import java.util.Set;

/**
 * What every sentence has to pass: rules that need no evidence, then the check against the passages it cites. Marks that
 * name no passage are taken away first, so that they support nothing.
 */
final class ReleaseGate {
    /** Letters in a row that nobody writes by chance just as the instructions have them. */
    private static final int LEAK = 12;

    private static final double LEAST_CHINESE = 0.5;
    private static final String INSTRUCTIONS = LetterPairs.letters(PromptWriter.instructions());

    private final String question;
    private final List<Evidence> evidence;
    private final String fence;
    private final StatementCheck check;

    ReleaseGate(String question, List<Evidence> evidence, String fence, StatementCheck check) {
        this.question = question;
        this.evidence = List.copyOf(evidence);
        this.fence = fence;
        this.check = check;
    }

    /** The statement with those of its marks that name a passage. */
    Statement known(Statement statement) {
        Set<Integer> numbers = Set.copyOf(evidence.stream().map(Evidence::n).toList());
        return new Statement(
                statement.text(),
                statement.marks().stream().filter(numbers::contains).toList());
    }

    Verdict verdict(Statement statement) {
        if (statement.text().contains(fence) || repeatsInstructions(statement.text())) {
            return new Verdict.Unsupported("instructions-repeated", statement.text());
        }
        if (!isChinese(statement.text())) {
            return new Verdict.Unsupported("not-chinese", statement.text());
        }
        if (statement.marks().isEmpty()) {
            return new Verdict.Unsupported("nothing-cited", statement.text());
        }
        return check.check(question, statement, evidence);
    }

    private static boolean repeatsInstructions(String text) {
        String letters = LetterPairs.letters(text);
        for (int i = 0; i + LEAK <= letters.length(); i++) {
            if (INSTRUCTIONS.contains(letters.substring(i, i + LEAK))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChinese(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        return chinese >= LEAST_CHINESE * letters && chinese > 0;
    }
}
