package dev.gazette.evaluation.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.evaluation.questions.QuestionRules.Findings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The question sets of this repository keep the rules, all of them together. */
class RepositorySetsTest {
    private static final Path SAMPLE = Path.of("eval");
    private static final Path OTHER = SAMPLE.resolve("other");
    private static final Path FIT = SAMPLE.resolve("fit");

    @Test
    void questionSetsKeepTheRules() {
        List<QuestionSet> sets = existing("questions")
                .flatMap(folder -> QuestionSet.loadAll(folder).stream())
                .toList();
        SourceTexts sources = SourceTexts.read(existing("corpus").toList());

        Findings findings = QuestionRules.check(sets, sources);

        assertThat(findings.errors())
                .filteredOn(error -> !isAboutADocumentElsewhere(error))
                .isEmpty();
    }

    /** Sets about public documents that the repository does not carry are checked when they are run. */
    private static boolean isAboutADocumentElsewhere(String error) {
        return error.startsWith("reports-") && error.contains("evidence 的 document 是文档的编号");
    }

    private static Stream<Path> existing(String folder) {
        return Stream.of(SAMPLE, OTHER, FIT).map(place -> place.resolve(folder)).filter(Files::isDirectory);
    }
}
