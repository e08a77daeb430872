package dev.gazette.ingest;

import org.jspecify.annotations.Nullable;

/** A file was changed or removed between planning and indexing. Nothing was switched; indexing again helps. */
public final class CorpusChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusChangedException(String file, @Nullable Throwable cause) {
        super("索引期间文件 " + file + " 被改动，请重新索引", cause);
    }
}
