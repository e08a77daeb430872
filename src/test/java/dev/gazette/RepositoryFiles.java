package dev.gazette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the files of the working tree for the tests that check documents and source text. */
final class RepositoryFiles {
    /** Maven runs tests in the root of the repository. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    /** What is generated, fetched or kept by a running service, and no part of the sources. */
    private static final Set<String> NOT_SOURCES = Set.of("target", "data", ".git", ".mvn", "node_modules");

    private RepositoryFiles() {}

    static String read(String path) {
        return read(ROOT.resolve(path));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** All files below a folder of the repository whose name ends in {@code suffix}, in a fixed order. */
    static List<Path> endingWith(String suffix, String folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean skipped = ROOT.equals(directory.getParent())
                            && NOT_SOURCES.contains(directory.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(suffix)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
        return found.stream().sorted().toList();
    }

    /** The path as it is written in messages. */
    static String relative(Path file) {
        return ROOT.relativize(file).toString();
    }
}
