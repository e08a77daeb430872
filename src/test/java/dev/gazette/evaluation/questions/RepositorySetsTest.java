package dev.gazette.evaluation.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.evaluation.questions.QuestionRules.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The question sets of this repository keep the rules, all of them together. */
class RepositorySetsTest {
    private static final Path EVAL = Path.of("eval");

    @Test
    void questionSetsKeepTheRules() throws IOException {
        Findings findings = QuestionRules.check(QuestionSet.loadAll(EVAL.resolve("questions")), corpora());

        findings.warnings().forEach(System.out::println);
        assertThat(findings.errors()).isEmpty();
    }

    /** {@code eval/corpus}, the sample, and {@code eval/corpus-…}, other documents. */
    private static SourceTexts corpora() throws IOException {
        try (Stream<Path> folders = Files.list(EVAL)) {
            List<Path> corpora = folders.filter(
                            folder -> String.valueOf(folder.getFileName()).matches("corpus(-.+)?"))
                    .sorted()
                    .toList();
            return SourceTexts.read(corpora);
        }
    }
}
