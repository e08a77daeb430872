package dev.gazette.index;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A mapping or dictionary file that breaks a rule. The message is in Chinese: file, line, rule and finding. */
public final class IndexDefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    IndexDefinitionException(Path file, OptionalInt line, String finding, @Nullable Throwable cause) {
        super("文件 " + file + (line.isPresent() ? " 第 " + line.getAsInt() + " 行" : "") + "：" + finding, cause);
        this.file = file.toString();
        this.line = line.orElse(0);
    }

    /** The file as it was given. */
    public String file() {
        return file;
    }

    /** 1-based line, empty when the finding is about the whole file. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
