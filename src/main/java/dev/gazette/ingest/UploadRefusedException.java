package dev.gazette.ingest;

import dev.gazette.source.CorpusException;

/** A file that was sent breaks a rule. Nothing of the request was stored. The message is in Chinese: file and finding. */
public final class UploadRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String code;

    /**
     * @param code machine name of the rule
     * @param finding rule and finding, in Chinese
     */
    UploadRefusedException(Reason reason, String file, String code, String finding) {
        super("文件 " + file + "：" + finding);
        this.reason = reason;
        this.code = code;
    }

    static UploadRefusedException of(String file, CorpusException broken) {
        Reason reason =
                switch (broken.code()) {
                    case TOO_LARGE -> Reason.TOO_LARGE;
                    case UNSUPPORTED_EXTENSION, WRONG_TYPE -> Reason.TYPE;
                    case NOT_FOUND,
                            UNREADABLE,
                            EMPTY,
                            NO_TEXT,
                            WRONG_ENCODING,
                            NO_DOCUMENTS,
                            DUPLICATE_ID,
                            ENCRYPTED,
                            BROKEN,
                            TOO_SLOW -> Reason.CONTENT;
                };
        return new UploadRefusedException(reason, file, DocumentReading.fileRule(broken), broken.finding());
    }

    /** What kind of rule was broken. */
    public Reason reason() {
        return reason;
    }

    /** Machine name of the rule. */
    public String code() {
        return code;
    }

    /** The kinds of rules. */
    public enum Reason {
        /** The name is none that can be stored. */
        NAME,
        /** Files of this type are not read, or the content is not what the name says. */
        TYPE,
        TOO_LARGE,
        /** The content cannot be read. */
        CONTENT,
        /** The same content, or the same id in the same request, is there already. */
        DUPLICATE
    }
}
