package dev.gazette.localnode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The unpacked distribution with our plugin in it, below the data folder. Unpacked beside and renamed, so that a folder
 * of the right name is always whole.
 */
final class NodeInstallation {
    private static final String PLUGIN = "analysis-ik";

    private final Path home;

    private NodeInstallation(Path home) {
        this.home = home;
    }

    /** The installation, unpacked if it is not there yet; the plugin is always the one of this build. */
    static NodeInstallation in(NodeSettings settings) {
        Path zip = distribution(settings.parts());
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        Path home = settings.data().resolve("node").resolve(name);
        try {
            if (!Files.isDirectory(home)) {
                unpack(zip, home);
            }
            installPlugin(
                    settings.parts().resolve(PLUGIN), home.resolve("plugins").resolve(PLUGIN));
        } catch (IOException e) {
            throw new LocalNodeException.Install(
                    "Elasticsearch 安装到 " + home + " 失败：" + FolderTree.reason(e) + "（删掉 " + home.getParent() + " 可重新安装）",
                    e);
        }
        return new NodeInstallation(home);
    }

    Path home() {
        return home;
    }

    private static Path distribution(Path parts) {
        List<Path> zips = FolderTree.list(parts, "elasticsearch-*.zip");
        if (zips.size() != 1 || !Files.isDirectory(parts.resolve(PLUGIN))) {
            throw new LocalNodeException.Install("在 " + parts + " 应有一个 elasticsearch-*.zip 和文件夹 " + PLUGIN + "，实际有 "
                    + zips + "：请用 ./gazette serve 先构建");
        }
        return zips.getFirst();
    }

    private static void unpack(Path zip, Path home) throws IOException {
        Path beside = home.resolveSibling(home.getFileName() + ".partial");
        FolderTree.delete(beside);
        Files.createDirectories(beside);
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpackEntry(entry, entries, beside);
            }
        }
        makeProgramsExecutable(beside.resolve("bin"));
        FolderTree.readableByAll(beside);
        Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Drops the leading folder of the archive. */
    private static void unpackEntry(ZipEntry entry, InputStream content, Path target) throws IOException {
        String name = entry.getName();
        Path file = target.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry outside of the folder: " + name);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void makeProgramsExecutable(Path bin) throws IOException {
        try (Stream<Path> programs = Files.list(bin)) {
            for (Path program : programs.toList()) {
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void installPlugin(Path source, Path target) throws IOException {
        FolderTree.delete(target);
        FolderTree.copy(source, target);
        FolderTree.readableByAll(target);
    }
}
