package dev.gazette.api;

/** Ends a request with a problem. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code() + ": " + problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /** A rule broken at one field of the request. */
    public static ProblemException badField(String code, String field, String detail) {
        return new ProblemException(Problem.badField(code, field, detail));
    }

    /** Something that was asked for by id and is not there. */
    public static ProblemException notFound(String code, String what, String id) {
        String detail = "没有编号为“" + Excerpt.of(id) + "”的" + what + "，它可能已随重建索引而更名或移除。";
        return new ProblemException(Problem.of(404, "未找到", code, detail));
    }
}
