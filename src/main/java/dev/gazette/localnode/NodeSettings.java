package dev.gazette.localnode;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the bundled node is made of and how it runs.
 *
 * @param parts folder with the distribution zip and the plugin, laid out by the build
 * @param data folder for all that is kept: installation, index, logs
 * @param dictionary folder of the IK dictionary files
 * @param port wanted HTTP port; a free one is taken when it is in use
 * @param heapMegabytes heap of the node
 * @param minFreeMegabytes free disk space without which the node is not started
 */
public record NodeSettings(Path parts, Path data, Path dictionary, int port, int heapMegabytes, long minFreeMegabytes) {
    static final int DEFAULT_PORT = 9200;
    static final int SMALLEST_HEAP = 128;
    private static final int LARGEST_DEFAULT_HEAP = 512;
    private static final long DEFAULT_MIN_FREE = 1024;

    public NodeSettings {
        parts = parts.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        dictionary = dictionary.toAbsolutePath().normalize();
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("gazette.node.port 要在 0-65535 之间（0 表示任选），现在是 " + port);
        }
        if (heapMegabytes < SMALLEST_HEAP) {
            throw new IllegalArgumentException("gazette.node.heap 至少 " + SMALLEST_HEAP + "（MB），现在是 " + heapMegabytes);
        }
        if (minFreeMegabytes < 0) {
            throw new IllegalArgumentException("gazette.node.min-free 不能为负，现在是 " + minFreeMegabytes);
        }
    }

    /** From system properties and environment: {@code gazette.home}, {@code gazette.data}, {@code gazette.node.*}. */
    public static NodeSettings fromSystem() {
        Path home = Path.of(value("gazette.home").orElse(""));
        return new NodeSettings(
                value("gazette.node.parts").map(Path::of).orElse(home.resolve("target/node")),
                Path.of(value("gazette.data").orElse("data")),
                home.resolve("index-mappings/analysis-ik"),
                number("gazette.node.port", DEFAULT_PORT),
                number("gazette.node.heap", defaultHeap()),
                number("gazette.node.min-free", (int) DEFAULT_MIN_FREE));
    }

    /** The same with another data folder and any free port. */
    public NodeSettings withData(Path other) {
        return new NodeSettings(parts, other, dictionary, 0, heapMegabytes, minFreeMegabytes);
    }

    /** An eighth of the machine's memory, 512 MB at most: a gazette's index needs no more. */
    private static int defaultHeap() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long eighth = system.getTotalMemorySize() / 8 / (1024 * 1024);
        return (int) Math.clamp(eighth, SMALLEST_HEAP * 2L, LARGEST_DEFAULT_HEAP);
    }

    private static int number(String name, int otherwise) {
        Optional<String> given = value(name);
        try {
            return given.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " 要是整数，现在是“" + given.orElse("") + "”", e);
        }
    }

    /** System property, else the environment variable of the same name in capitals. */
    static Optional<String> value(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name.toUpperCase(java.util.Locale.ROOT)
                        .replace('.', '_')
                        .replace('-', '_'))))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
