package dev.gazette.ingest;

/** Something that needs the index at rest was asked for while it is being built. Asking again later helps. */
public final class IndexingBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexingBusyException() {
        super("正在建立索引，或有任务在排队；请等它结束后再试");
    }
}
