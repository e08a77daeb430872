package dev.gazette.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Strict for the time being: every pair of neighbouring letters stands in one printed sentence that is cited. */
@ApplicationScoped
class PrintedWordsCheck implements StatementCheck {
    @Override
    public Verdict check(String question, Statement statement, List<Evidence> evidence) {
        boolean printed = evidence.stream()
                .filter(each -> statement.marks().contains(each.n()))
                .flatMap(each -> each.passage().sentences().stream())
                .anyMatch(sentence -> Words.share(Words.pairs(statement.text()), sentence.text()) >= 1);
        return printed ? new Verdict.Supported() : new Verdict.Unsupported("not-printed", statement.text());
    }
}
