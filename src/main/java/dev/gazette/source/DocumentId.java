package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Id of a document, unique in its corpus.
 *
 * @param namesake file of the same name that has the name as its id, empty when this document has it
 */
public record DocumentId(String value, Optional<String> namesake) {
    public DocumentId {
        requireNonNull(value, "value is null");
        requireNonNull(namesake, "namesake is null");
    }

    /** An id that no other file's name stands in the way of. */
    public static DocumentId of(String value) {
        return new DocumentId(value, Optional.empty());
    }

    /** The document with what an operator should know of its id. */
    SourceDocument noteOn(SourceDocument document) {
        return namesake.map(other -> new SourceDocument(
                        document.id(),
                        document.fileName(),
                        document.fingerprint(),
                        document.lines(),
                        document.layout().with(problem(other))))
                .orElse(document);
    }

    private SourceLayout.SourceProblem problem(String other) {
        return new SourceLayout.SourceProblem(
                "duplicate-id",
                "文件名（不含扩展名）须各不相同，但与文件 " + other + " 相同，内容不同；两份都已收录，这一份的编号是 '" + value + "'",
                new LineRange(1, 1));
    }
}
