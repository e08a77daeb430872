package dev.gazette.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.source.CorpusException;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./gazette check FOLDER|FILE [--json]}: reads documents without indexing them and says what was found and what
 * could not be read. The report goes to standard output, progress and errors to standard error.
 */
@ApplicationScoped
@Named(CheckCommand.NAME)
public class CheckCommand implements QuarkusApplication {
    static final String NAME = "check";

    private static final String JSON = "--json";
    private static final String USAGE = "用法：./gazette check 文件夹或文件 [--json]";

    private final IngestConfig config;

    CheckCommand(IngestConfig config) {
        this.config = config;
    }

    /** Exit code 0 when at least one document was read, else 1. */
    @Override
    public int run(String... arguments) throws JsonProcessingException {
        List<String> paths = new ArrayList<>(Arrays.asList(arguments));
        boolean json = paths.remove(JSON);
        if (paths.size() != 1 || paths.getFirst().startsWith("-")) {
            System.err.println("须给出一个文件夹或文件，但参数是 " + Arrays.toString(arguments) + "。" + USAGE);
            return 1;
        }
        try {
            return check(Path.of(paths.getFirst()), json);
        } catch (CorpusException | InvalidPathException e) {
            System.err.println("检查失败：" + e.getMessage());
            return 1;
        }
    }

    private int check(Path fileOrFolder, boolean json) throws JsonProcessingException {
        CheckReport report = CorpusCheck.run(fileOrFolder, new TerminalProgress(System.err, config.terminal()));
        System.out.println(
                json ? new ObjectMapper().writeValueAsString(CheckReportJson.of(report)) : CheckReportText.of(report));
        if (report.documents().isEmpty()) {
            System.err.println("检查失败：" + fileOrFolder + " 中须至少有一个可读的文件，但一个也没有");
            return 1;
        }
        return 0;
    }
}
