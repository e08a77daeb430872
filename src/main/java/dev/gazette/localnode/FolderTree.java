package dev.gazette.localnode;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: copy, delete, open for reading. */
final class FolderTree {
    private FolderTree() {}

    /** Files of the folder that match, sorted; none when there is no folder. */
    static List<Path> list(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            var files = new ArrayList<Path>();
            found.forEach(files::add);
            files.sort(Comparator.naturalOrder());
            return files;
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法列出文件夹 " + folder, e);
        }
    }

    static void copy(Path source, Path target) throws IOException {
        for (Path path : walk(source)) {
            Path to = target.resolve(source.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(to);
            } else {
                Files.copy(path, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path path : walk(folder).reversed()) {
            Files.delete(path);
        }
    }

    /** Whatever the umask was: everyone may read files and enter folders. */
    static void readableByAll(Path folder) throws IOException {
        for (Path path : walk(folder)) {
            var permissions = Files.getPosixFilePermissions(path);
            permissions.add(PosixFilePermission.GROUP_READ);
            permissions.add(PosixFilePermission.OTHERS_READ);
            if (Files.isDirectory(path)) {
                permissions.add(PosixFilePermission.GROUP_EXECUTE);
                permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            }
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    /** What went wrong in words: a bare file name, as some exceptions have for a message, explains nothing. */
    static String reason(IOException e) {
        return e.getClass().getSimpleName() + "：" + e.getMessage();
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
