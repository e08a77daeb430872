package dev.gazette.localnode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of Elasticsearch as a child process. */
final class NodeProcess {
    private static final int SHOWN_LINES = 25;

    private final Process process;
    private final Path output;

    private NodeProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it and returns at once. */
    static NodeProcess start(NodeCommand command, RunFolder folder) {
        var builder = new ProcessBuilder(command.words());
        builder.directory(folder.run().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.output().toFile());
        var environment = builder.environment();
        // settings meant for another Elasticsearch or for the service's own JVM must not reach this one
        environment.keySet().removeIf(name -> name.startsWith("ES_") || name.equals("JAVA_HOME"));
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLI_JAVA_OPTS"));
        environment.put("ES_JAVA_HOME", NodeUser.javaHome().toString());
        environment.put("ES_PATH_CONF", folder.config().toString());
        environment.put("ES_TMPDIR", folder.temporary().toString());
        try {
            return new NodeProcess(builder.start(), folder.output());
        } catch (IOException e) {
            throw new LocalNodeException.Install("无法启动 " + command.words().getFirst() + "：" + e.getMessage(), e);
        }
    }

    Process process() {
        return process;
    }

    Path output() {
        return output;
    }

    LocalNodeException.Died death() {
        return new LocalNodeException.Died(process.exitValue(), output, lastLines());
    }

    /** The end of what it printed. */
    List<String> lastLines() {
        try {
            var lines = new ArrayList<>(new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        } catch (IOException e) {
            return List.of("（读不出 " + output + "：" + FolderTree.reason(e) + "）");
        }
    }
}
