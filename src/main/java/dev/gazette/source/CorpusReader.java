package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import dev.gazette.source.CorpusReading.SkippedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads a document (txt, md, html, docx, pdf), or every document below a folder in the order of their paths. Hidden files are
 * ignored. In a folder a file that is of another type, broken or there already is left out with the reason, and the
 * others are read; a file given alone fails.
 */
public final class CorpusReader {
    /**
     * Reads all documents.
     *
     * @throws CorpusException when the file, or every file of the folder, breaks a rule
     */
    public CorpusReading read(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            throw new CorpusException(Code.NOT_FOUND, fileOrFolder, "文件或文件夹不存在，请检查 GAZETTE_CORPUS");
        }
        return Files.isDirectory(fileOrFolder)
                ? readFolder(fileOrFolder)
                : new CorpusReading(List.of(FileReader.read(fileOrFolder, DocumentIds.stem(fileOrFolder))), List.of());
    }

    /**
     * The files of a folder and its sub-folders in the order of their paths, hidden ones left out; a file alone is its
     * own list. Nothing is opened, so the list is quick and small however many documents there are.
     *
     * @throws CorpusException when there is no such file or folder, or it cannot be read
     */
    public static List<Path> files(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            throw new CorpusException(Code.NOT_FOUND, fileOrFolder, "文件或文件夹不存在，请检查 GAZETTE_CORPUS");
        }
        return Files.isDirectory(fileOrFolder) ? filesBelow(fileOrFolder) : List.of(fileOrFolder);
    }

    /**
     * Reads one file of a corpus under the id that it has there.
     *
     * @throws CorpusException when it breaks a rule
     */
    public static SourceDocument read(Path file, DocumentId id) {
        return id.noteOn(FileReader.read(file, id.value()));
    }

    private static CorpusReading readFolder(Path folder) {
        DocumentIds ids = new DocumentIds();
        Map<String, Path> byContent = new HashMap<>();
        List<SourceDocument> documents = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (Path file : filesBelow(folder)) {
            try {
                String fingerprint = fingerprint(file);
                DocumentId id = ids.claim(file, folder.relativize(file).toString(), fingerprint);
                Path same = byContent.putIfAbsent(fingerprint, file);
                if (same == null) {
                    documents.add(read(file, id));
                } else {
                    skipped.add(new SkippedFile(file.toString(), "每份文件只收录一次，但内容与 " + same + " 完全相同"));
                }
            } catch (CorpusException e) {
                skipped.add(new SkippedFile(file.toString(), e.finding()));
            }
        }
        if (documents.isEmpty()) {
            throw CorpusException.noDocuments(
                    folder,
                    skipped.stream()
                            .map(file -> file.file() + "：" + file.reason())
                            .toList());
        }
        return new CorpusReading(documents, skipped);
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(file);
        } catch (IOException e) {
            throw new CorpusException(Code.UNREADABLE, file, OptionalInt.empty(), "文件无法读取：" + e, e);
        }
    }

    private static List<Path> filesBelow(Path folder) {
        // A link that leads nowhere is listed too, so that it is reported instead of passed over.
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CorpusException(Code.UNREADABLE, folder, OptionalInt.empty(), "文件夹无法读取：" + e.getMessage(), e);
        }
    }

    private static boolean isHidden(Path relative) {
        return Stream.iterate(relative, path -> path != null, Path::getParent)
                .map(Path::getFileName)
                .anyMatch(name -> name != null && name.toString().startsWith("."));
    }
}
