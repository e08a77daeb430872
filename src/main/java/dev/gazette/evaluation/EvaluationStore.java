package dev.gazette.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gazette.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The evaluations of operators, each in a folder of its id below {@code evaluations/} of the data folder. */
@ApplicationScoped
public class EvaluationStore {
    /** Also what keeps an id from leading anywhere else. */
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{8}");

    private static final Logger LOG = Logger.getLogger(EvaluationStore.class);

    private final Path root;
    private final Map<String, Known> summaries = new ConcurrentHashMap<>();

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

    /** Hits and judgements of a run that has ended, in the formats of trec_eval, by name. */
    public List<Path> trecFiles(String id) {
        return folder(id).map(EvaluationStore::trecFilesIn).orElse(List.of());
    }

    private static List<Path> trecFilesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(TrecFiles::isOne).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Results cannot be listed in " + folder.toAbsolutePath(), e);
        }
    }

    /** The runs that have ended, newest first; those whose result cannot be read say why. */
    public List<EvaluationSummary> list() {
        List<String> ids = ids();
        summaries.keySet().retainAll(ids);
        return ids.stream().flatMap(id -> summary(id).stream()).toList();
    }

    /** A run that has ended. A result has megabytes, so it is read again only when the file is another one. */
    public Optional<EvaluationSummary> summary(String id) {
        return folder(id).map(folder -> folder.resolve(ResultFolder.RESULT)).map(file -> {
            Version version = Version.of(file);
            return summaries.compute(
                            id,
                            (same, known) -> known != null && known.version.equals(version)
                                    ? known
                                    : new Known(version, read(id, file)))
                    .summary;
        });
    }

    private static EvaluationSummary read(String id, Path file) {
        try {
            return EvaluationSummary.of(id, EvaluationJson.read(file));
        } catch (EvaluationException e) {
            LOG.warnf("评测 %s 的结果无法读取：%s", id, e.getMessage());
            String reason = e.getCause() instanceof JsonProcessingException json ? json.getOriginalMessage() : "详见服务日志";
            return EvaluationSummary.unreadable(id, "保存的评测结果无法读取：" + reason);
        }
    }

    private record Known(Version version, EvaluationSummary summary) {}

    /** Tells whether a file was written again. */
    private record Version(FileTime time, long size) {
        static Version of(Path file) {
            try {
                return new Version(Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + file.toAbsolutePath() + " cannot be looked at", e);
            }
        }
    }

    private List<String> ids() {
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
