package dev.gazette.api;

import dev.gazette.ingest.UploadRefusedException;

/** Problems of files that were sent. */
final class UploadProblems {
    private UploadProblems() {}

    static Problem of(UploadRefusedException refused) {
        int status =
                switch (refused.reason()) {
                    case NAME -> 400;
                    case TYPE -> 415;
                    case TOO_LARGE -> 413;
                    case CONTENT -> 422;
                    case DUPLICATE -> 409;
                };
        return Problem.of(status, "文件未收录", refused.code(), refused.getMessage() + "。没有存下任何文件。");
    }
}
