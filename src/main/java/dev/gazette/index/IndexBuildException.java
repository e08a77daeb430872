package dev.gazette.index;

import java.util.List;

/** An index that could not be completed. Nothing was switched; readers keep the index they had. */
public final class IndexBuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final List<String> failures;

    IndexBuildException(String index, List<String> failures) {
        super("索引 " + index + " 未能建成，原索引保持不变。共 " + failures.size() + " 个错误："
                + String.join("；", failures.subList(0, Math.min(SHOWN, failures.size())))
                + (failures.size() > SHOWN ? "；……" : ""));
        this.failures = List.copyOf(failures);
    }

    /** Every failure, each with the id of the document it is about where there is one. */
    public List<String> failures() {
        return failures;
    }
}
