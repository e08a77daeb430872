package dev.gazette.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every line of an answer stands in the quote that its mark names. An answer that fails is not given: what cannot
 * be traced to printed words is not said.
 */
final class GroundingCheck {
    private static final Pattern LINE = Pattern.compile("^(.*) \\[(\\d+)]$");

    private GroundingCheck() {}

    static boolean holds(Answer.Grounded answer) {
        return answer.text().lines().allMatch(line -> isTraced(line, answer));
    }

    private static boolean isTraced(String line, Answer.Grounded answer) {
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
