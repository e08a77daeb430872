package dev.gazette.localnode.ik;

import java.nio.file.Path;

/** A dictionary file that cannot be used; the message names the file, the line and the rule it breaks. */
public final class DictionaryException extends RuntimeException {
    private final Path file;
    private final int line;

    /** @param line from 1, or 0 when the file as a whole is meant */
    public DictionaryException(Path file, int line, String rule) {
        super("分词词典有误：" + file + (line > 0 ? " 第 " + line + " 行" : "") + "：" + rule);
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    public int line() {
        return line;
    }
}
