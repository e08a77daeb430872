package dev.gazette.localnode;

import dev.gazette.localnode.ik.IkDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The folders of one run: configuration and temporary files, made anew; index and logs, kept. */
record RunFolder(Path run, Path config, Path temporary, Path index, Path logs) {
    /** Log and error files of the JVM would go to the working folder; gigabytes of heap dumps are not wanted at all. */
    private static final Pattern UNWANTED =
            Pattern.compile("-Xlog:gc.*|-XX:ErrorFile=.*|-XX:HeapDumpPath=.*|-XX:\\+HeapDumpOnOutOfMemoryError");

    static RunFolder prepare(NodeSettings settings, Path home) {
        Path run = settings.data().resolve("run");
        var folder = new RunFolder(
                run,
                run.resolve("config"),
                run.resolve("tmp"),
                settings.data().resolve("elasticsearch"),
                settings.data().resolve("logs"));
        try {
            folder.create();
            folder.configure(settings, home);
        } catch (IOException e) {
            throw new LocalNodeException.DataUnusable(
                    "数据目录 " + settings.data() + " 无法写入：" + FolderTree.reason(e) + "。可用 GAZETTE_DATA 指定别的目录", e);
        }
        return folder;
    }

    List<Path> ownedByNode() {
        return List.of(run, index, logs);
    }

    Path output() {
        return logs.resolve("node.out");
    }

    private void create() throws IOException {
        FolderTree.delete(run);
        for (Path path : List.of(config.resolve("jvm.options.d"), temporary, index, logs)) {
            Files.createDirectories(path);
        }
    }

    private void configure(NodeSettings settings, Path home) throws IOException {
        Files.copy(home.resolve("config/log4j2.properties"), config.resolve("log4j2.properties"));
        var options = new ArrayList<String>();
        for (String line : Files.readAllLines(home.resolve("config/jvm.options"))) {
            if (!UNWANTED.matcher(line.strip()).matches()) {
                options.add(line);
            }
        }
        Files.write(config.resolve("jvm.options"), options);
        Files.write(config.resolve("jvm.options.d/gazette.options"), heap(settings));
        Files.writeString(config.resolve("elasticsearch.yml"), "# every setting is on the command line\n");
        FolderTree.copy(settings.dictionary(), config.resolve(IkDictionary.FOLDER));
    }

    private static List<String> heap(NodeSettings settings) {
        return List.of("-Xms" + settings.heapMegabytes() + "m", "-Xmx" + settings.heapMegabytes() + "m");
    }
}
