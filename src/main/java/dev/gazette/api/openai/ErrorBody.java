package dev.gazette.api.openai;

import dev.gazette.api.Problem;
import org.jspecify.annotations.Nullable;

/** An error as clients of this interface expect it. */
record ErrorBody(Details error) {
    /** The same error as {@code /api} would answer it. */
    static ErrorBody of(Problem problem) {
        return new ErrorBody(new Details(problem.detail(), type(problem.status()), problem.field(), problem.code()));
    }

    private static String type(int status) {
        if (status == 429) {
            return "rate_limit_error";
        }
        return status < 500 ? "invalid_request_error" : "server_error";
    }

    /**
     * What went wrong.
     *
     * @param message rule, finding and place, in Chinese
     * @param param place in the request, null when it is not about one
     */
    record Details(String message, String type, @Nullable String param, String code) {}
}
