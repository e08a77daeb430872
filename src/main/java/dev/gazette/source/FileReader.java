package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads one file of any format within limits of size and time. */
final class FileReader {
    /** Largest file that is read, in bytes: a text of this size is a thousand gazettes, so it is a mistake. */
    static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final int MAX_LINES = 2_000_000;

    /** Processor time for a file of any size, the classes of a library that is used for the first time included. */
    private static final Duration BASE_TIME = Duration.ofSeconds(5);

    /** What a large file may take on top: ten times what real documents take on a slow machine. */
    private static final Duration TIME_PER_MEGABYTE = Duration.ofMillis(300);

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** A first line that says where the file comes from; it is not printed in the gazette. */
    private static final Pattern PROVENANCE_LINE = Pattern.compile("#\\s*来源\\s*[:：].*");

    private FileReader() {}

    /** The rule about extensions and what was found instead, in Chinese. */
    static String unsupported(Path file) {
        String old = List.of("doc", "wps").contains(extension(file)) ? "，请另存为 .docx" : "";
        return "支持的扩展名是 " + FileType.supported() + "，但这个文件是 '" + extension(file) + "'" + old;
    }

    static boolean isSupported(Path file) {
        return FileType.ofExtension(extension(file)).isPresent();
    }

    static SourceDocument read(Path file, String id) {
        FileType type = FileType.ofExtension(extension(file))
                .orElseThrow(() -> new CorpusException(Code.UNSUPPORTED_EXTENSION, file, unsupported(file)));
        byte[] bytes = bytes(file);
        return BoundedRead.call(file, timeFor(bytes.length), () -> parse(type, bytes, file, id));
    }

    /** Processor time that the reading of a file of this size may take. */
    static Duration timeFor(long size) {
        return BASE_TIME.plus(TIME_PER_MEGABYTE.multipliedBy(size >> 20));
    }

    /** Without limits of time and stack: what a library throws at a broken file is thrown as it is. */
    static SourceDocument parse(FileType type, byte[] bytes, Path file, String id) {
        FileType.Content content = FileType.Content.of(bytes);
        if (bytes.length > 0 && !type.accepts(content)) {
            throw new CorpusException(
                    Code.WRONG_TYPE, file, "内容须与扩展名相符，但扩展名是 '" + extension(file) + "'，内容是" + content.chinese());
        }
        ExtractedText text = extract(type, bytes, file);
        List<SourceLine> lines = numbered(text.lines());
        if (lines.stream().allMatch(SourceLine::isBlank)) {
            throw withoutText(file, bytes.length, text.layout());
        }
        return new SourceDocument(id, name(file), Fingerprint.of(bytes), lines, text.layout());
    }

    private static ExtractedText extract(FileType type, byte[] bytes, Path file) {
        return switch (type) {
            case TEXT -> new ExtractedText(lines(bytes, file), SourceLayout.NONE);
            case MARKDOWN -> MarkdownText.read(lines(bytes, file));
            case HTML -> HtmlText.read(bytes, file);
            case WORD -> WordText.read(bytes, file);
            case PDF -> PdfText.read(bytes, file);
        };
    }

    private static CorpusException withoutText(Path file, int size, SourceLayout layout) {
        String reason = layout.problems().isEmpty()
                ? ""
                : "；" + layout.problems().getFirst().detail();
        return new CorpusException(Code.EMPTY, file, "须含有文字，但文件是空的或只有空白（" + size + " 字节）" + reason);
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

    private static List<String> lines(byte[] bytes, Path file) {
        List<String> texts = new ArrayList<>(List.of(LINE_BREAK.split(TextDecoder.decode(bytes, file), -1)));
        if (texts.size() > MAX_LINES) {
            throw new CorpusException(Code.TOO_LARGE, file, "最多 " + MAX_LINES + " 行，但这个文件有 " + texts.size() + " 行");
        }
        if (texts.size() > 1 && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        // Blanked rather than removed, so that line numbers stay those of the file.
        if (PROVENANCE_LINE.matcher(texts.getFirst()).matches()) {
            texts.set(0, "");
        }
        return texts;
    }

    private static List<SourceLine> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new SourceLine(i + 1, texts.get(i)))
                .toList();
    }

    private static String extension(Path file) {
        int dot = name(file).lastIndexOf('.');
        return dot < 0 ? "" : name(file).substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
