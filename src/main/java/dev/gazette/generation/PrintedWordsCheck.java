package dev.gazette.generation;

import dev.gazette.answer.Plain;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Releases a sentence only if the cited passages print what it says: its words are laid along those of one sentence or
 * row, or of two neighbouring ones, and whatever is added, left out or exchanged there is looked at. Stateless and
 * thread-safe.
 */
@ApplicationScoped
public class PrintedWordsCheck implements StatementCheck {
    @Override
    public Verdict check(String question, Statement statement, List<Evidence> evidence) {
        Optional<Verdict.Unsupported> unsupported = SurfaceCheck.check(question, statement.text())
                .or(() -> marks(statement, evidence))
                .or(() -> words(statement, evidence));
        return unsupported.map(Verdict.class::cast).orElseGet(Verdict.Supported::new);
    }

    private static Optional<Verdict.Unsupported> marks(Statement statement, List<Evidence> evidence) {
        if (statement.marks().isEmpty()) {
            return Optional.of(new Verdict.Unsupported("mark-missing", statement.text()));
        }
        return statement.marks().stream()
                .filter(mark -> evidence.stream().noneMatch(one -> one.n() == mark))
                .map(mark -> new Verdict.Unsupported("mark-unknown", "[" + mark + "]"))
                .findFirst();
    }

    private static Optional<Verdict.Unsupported> words(Statement statement, List<Evidence> evidence) {
        List<Passage> cited = evidence.stream()
                .filter(one -> statement.marks().contains(one.n()))
                .map(Evidence::passage)
                .toList();
        return NamedWords.check(Plain.of(statement.text()), cited)
                .or(() -> new SentenceSupport(cited).check(statement.text()));
    }
}
