package dev.gazette.evaluation;

import dev.gazette.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The evaluations of operators, each in a folder of its id below {@code evaluations/} of the data folder. */
@ApplicationScoped
public class EvaluationStore {
    /** Also what keeps an id from leading anywhere else. */
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{8}");

    private final Path root;

    @Inject
    EvaluationStore(IngestConfig config) {
        this(config.data().resolve("evaluations"));
    }

    EvaluationStore(Path root) {
        this.root = root;
    }

    /** Keeps a result. */
    void save(String id, EvaluationRunner.Measured measured) throws IOException {
        ResultFolder.write(measured, root.resolve(id), false);
    }

    /** The result of a run that has ended; throws {@link EvaluationException} when it cannot be read. */
    public Optional<Evaluation> find(String id) {
        return folder(id).map(folder -> EvaluationJson.read(folder.resolve(ResultFolder.RESULT)));
    }

    /** The folder of a run that has ended. */
    public Optional<Path> folder(String id) {
        return Optional.of(id)
                .filter(one -> ID.matcher(one).matches())
                .map(root::resolve)
                .filter(folder -> Files.exists(folder.resolve(ResultFolder.RESULT)));
    }

    /** Ids of the runs that have ended, newest first. */
    public List<String> ids() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(id -> folder(id).isPresent())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Evaluations cannot be listed in " + root.toAbsolutePath(), e);
        }
    }
}
