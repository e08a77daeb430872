package dev.gazette.localnode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers the processes of the node, so that a service killed with -9 leaves nothing that the next one cannot end.
 * Each line is a process id and its start time; with the time a number used again by the system is not mistaken.
 */
final class PidFile {
    private final Path data;
    private final Path file;

    /** @param data folder whose path stands in the command line of every process of ours */
    PidFile(Path data) {
        this.data = data;
        this.file = data.resolve("node.pid");
    }

    void write(ProcessHandle launcher) {
        List<String> lines = Stream.concat(Stream.of(launcher), launcher.descendants())
                .map(handle -> handle.pid() + " " + startOf(handle))
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法写入 " + file, e);
        }
    }

    /** Processes of an earlier run that still live and are ours. */
    List<ProcessHandle> leftovers() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> alive(line).stream())
                    .toList();
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法读取 " + file, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法删除 " + file, e);
        }
    }

    private Optional<ProcessHandle> alive(String line) {
        String[] parts = line.strip().split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(handle -> parts[1].equals(startOf(handle)) && isOurs(handle));
    }

    private boolean isOurs(ProcessHandle handle) {
        return commandLine(handle).contains(data.toString());
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /** From /proc where there is one: the JDK gives the first 4 KB only, and Elasticsearch's line is longer. */
    private static String commandLine(ProcessHandle handle) {
        try {
            return Files.readString(
                    Path.of("/proc/" + handle.pid() + "/cmdline"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            return handle.info().commandLine().orElse("");
        }
    }
}
