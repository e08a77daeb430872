package dev.gazette.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every line of an answer stands in the quote that its mark names or is a {@link Reckoning} of figures that stand
 * in cited quotes, and contradicting values with their origins are those of their citations. A line that only says where
 * the rest stands names citations of the answer. An answer that fails is not given: what cannot be traced to printed words is not said.
 */
final class GroundingCheck {
    private static final Pattern LINE = Pattern.compile("^(.*) \\[(\\d+)]$");

    private GroundingCheck() {}

    static boolean holds(Answer.Grounded answer) {
        return answer.conflicts().stream().allMatch(conflict -> ConflictLine.isPrinted(conflict, answer.citations()))
                && answer.text().lines().allMatch(line -> isTraced(line, answer) || isReckoned(line, answer));
    }

    /**
     * Read back it says the same, every operand stands in the quote that its own mark names, and every figure of its
     * label is cited.
     */
    private static boolean isReckoned(String line, Answer.Grounded answer) {
        return Reckoning.read(line)
                .filter(reckoning -> reckoning.operands().stream()
                        .allMatch(operand -> answer.citations().stream().anyMatch(operand::standsIn)
                                && LabelFigures.areCited(operand.label(), answer.citations())))
                .isPresent();
    }

    private static boolean isTraced(String line, Answer.Grounded answer) {
        if (RecordWriter.isRest(line)) {
            return RecordWriter.marks(line)
                    .allMatch(mark -> mark >= 1 && mark <= answer.citations().size());
        }
        if (ConflictLine.opens(line)) {
            return ConflictLine.isTraced(line, answer);
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        int mark = Integer.parseInt(matcher.group(2));
        return answer.citations().stream()
                .filter(citation -> citation.n() == mark)
                .anyMatch(citation -> Plain.of(citation.quote()).contains(Plain.of(matcher.group(1))));
    }
}
