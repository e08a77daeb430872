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
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a text file, or every text file below a folder in the order of their paths. Hidden files are ignored; files of
 * other types are reported as skipped.
 */
public final class CorpusReader {
    /** Largest file that is read, in bytes: a text of this size is a thousand gazettes, so it is a mistake. */
    static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final Set<String> EXTENSIONS = Set.of("txt", "md");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** A first line that says where the file comes from; it is not printed in the gazette. */
    private static final Pattern PROVENANCE_LINE = Pattern.compile("#\\s*来源\\s*[:：].*");

    /**
     * Reads all documents.
     *
     * @throws CorpusException at the first file or folder that breaks a rule
     */
    public CorpusReading read(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            throw new CorpusException(Code.NOT_FOUND, fileOrFolder, "文件或文件夹不存在，请检查 GAZETTE_CORPUS");
        }
        return Files.isDirectory(fileOrFolder)
                ? readFolder(fileOrFolder)
                : new CorpusReading(List.of(readFile(fileOrFolder)), List.of());
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

    private static CorpusReading readFolder(Path folder) {
        List<SourceDocument> documents = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        for (Path file : filesBelow(folder)) {
            if (!EXTENSIONS.contains(extension(file))) {
                skipped.add(new SkippedFile(file.toString(), unsupported(file)));
                continue;
            }
            SourceDocument document = readFile(file);
            Path other = seen.putIfAbsent(document.id(), file);
            if (other != null) {
                throw new CorpusException(
                        Code.DUPLICATE_ID, file, "文件名（不含扩展名）须各不相同，但 '" + document.id() + "' 与 " + other + " 相同");
            }
            documents.add(document);
        }
        if (documents.isEmpty()) {
            throw new CorpusException(
                    Code.NO_DOCUMENTS, folder, "文件夹中须至少有一个 .txt 或 .md 文件，但一个也没有（跳过其他文件 " + skipped.size() + " 个）");
        }
        return new CorpusReading(documents, skipped);
    }

    private static List<Path> filesBelow(Path folder) {
        // A link that leads nowhere is listed too, so that reading it fails instead of passing over it.
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
                .anyMatch(path -> name(path).startsWith("."));
    }

    private static SourceDocument readFile(Path file) {
        if (!EXTENSIONS.contains(extension(file))) {
            throw new CorpusException(Code.UNSUPPORTED_EXTENSION, file, unsupported(file));
        }
        byte[] bytes = bytes(file);
        List<SourceLine> lines = lines(TextDecoder.decode(bytes, file));
        if (lines.stream().allMatch(SourceLine::isBlank)) {
            throw new CorpusException(Code.EMPTY, file, "须含有文字，但文件是空的或只有空白（" + bytes.length + " 字节）");
        }
        return new SourceDocument(stem(file), name(file), Fingerprint.of(bytes), lines);
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new CorpusException(Code.TOO_LARGE, file, "每个文件最大 " + MAX_BYTES + " 字节，但这个文件有 " + size + " 字节");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CorpusException(Code.UNREADABLE, file, OptionalInt.empty(), "文件无法读取：" + e, e);
        }
    }

    private static List<SourceLine> lines(String text) {
        List<String> texts = new ArrayList<>(List.of(LINE_BREAK.split(text, -1)));
        if (texts.size() > 1 && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        // Blanked rather than removed, so that line numbers stay those of the file.
        if (PROVENANCE_LINE.matcher(texts.getFirst()).matches()) {
            texts.set(0, "");
        }
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new SourceLine(i + 1, texts.get(i)))
                .toList();
    }

    private static String unsupported(Path file) {
        return "支持的扩展名是 .txt 和 .md，但这个文件是 '" + extension(file) + "'";
    }

    private static String extension(Path file) {
        int dot = name(file).lastIndexOf('.');
        return dot < 0 ? "" : name(file).substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        int dot = name(file).lastIndexOf('.');
        return dot < 0 ? name(file) : name(file).substring(0, dot);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
