package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.evaluation.questions.QuestionSetException;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.index.IndexConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The question sets of the installation: about the sample, about other documents, and those that weights are fitted to. */
@ApplicationScoped
public class KnownSets {
    private static final List<String> FOLDERS = List.of("eval/questions", "eval/other/questions", "eval/fit/questions");

    private final Path home;

    KnownSets(IndexConfig config) {
        this.home = config.home();
    }

    /** Those whose evidence lies in these documents; throws {@link QuestionSetException} when one is broken. */
    public List<QuestionSet> about(SourceTexts sources) {
        return all().stream()
                .filter(set -> sources.ids().containsAll(set.documents()))
                .toList();
    }

    /** Those whose evidence lies elsewhere. */
    public List<QuestionSet> notAbout(SourceTexts sources) {
        return all().stream()
                .filter(set -> !sources.ids().containsAll(set.documents()))
                .toList();
    }

    /** Those of these names; throws {@link QuestionSetException} naming one that is not there. */
    public List<QuestionSet> named(List<String> names) {
        List<QuestionSet> known = all();
        return names.stream()
                .distinct()
                .map(name -> known.stream()
                        .filter(set -> set.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new QuestionSetException("没有问题集“" + name + "”；现有 "
                                + known.stream().map(QuestionSet::name).toList())))
                .toList();
    }

    /** All of them; throws {@link QuestionSetException} when one is broken. */
    public List<QuestionSet> all() {
        return FOLDERS.stream()
                .map(home::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> QuestionSet.loadAll(folder).stream())
                .toList();
    }
}
