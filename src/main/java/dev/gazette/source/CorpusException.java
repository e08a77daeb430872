package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Input that cannot be read. The message is for operators, in Chinese: file, line, rule and finding. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String file;
    private final String finding;
    private final int line;

    CorpusException(Code code, Path file, String finding) {
        this(code, file, OptionalInt.empty(), finding, null);
    }

    CorpusException(Code code, Path file, OptionalInt line, String finding, @Nullable Throwable cause) {
        super(message(file, line, finding), cause);
        this.finding = (line.isPresent() ? "第 " + line.getAsInt() + " 行：" : "") + finding;
        this.code = requireNonNull(code, "code is null");
        this.file = file.toString();
        this.line = line.orElse(0);
    }

    /** A corpus without a single document that could be read; {@code reasons} say why its files were left out. */
    public static CorpusException noDocuments(Path corpus, List<String> reasons) {
        String first = reasons.isEmpty() ? "" : "，例如：" + reasons.getFirst();
        return new CorpusException(
                Code.NO_DOCUMENTS, corpus, "须至少有一个可读的文件，但一个也没有（略过 " + reasons.size() + " 个" + first + "）");
    }

    private static String message(Path file, OptionalInt line, String finding) {
        return "文件 " + file + (line.isPresent() ? " 第 " + line.getAsInt() + " 行" : "") + "：" + finding;
    }

    /** Which rule was broken. */
    public Code code() {
        return code;
    }

    /** The message without the file: line where there is one, rule and finding. */
    public String finding() {
        return finding;
    }

    /** The file or folder as it was given. */
    public String file() {
        return file;
    }

    /** 1-based line, empty when the finding is about the whole file. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** The rules that input has to keep. */
    public enum Code {
        NOT_FOUND,
        UNREADABLE,
        EMPTY,
        NO_TEXT,
        WRONG_ENCODING,
        TOO_LARGE,
        UNSUPPORTED_EXTENSION,
        NO_DOCUMENTS,
        DUPLICATE_ID,
        /** The content is of another type than the name says, or of one that is not read. */
        WRONG_TYPE,
        ENCRYPTED,
        BROKEN,
        TOO_SLOW
    }
}
