package dev.gazette.api;

import dev.gazette.gazette.ParseProblem;
import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.SkippedFile;
import dev.gazette.ingest.DocumentInventory.Inventory;
import dev.gazette.ingest.WaitingChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as operators see it.
 *
 * @param fingerprint SHA-256 of the file, lower-case hex
 * @param origin corpus or upload
 */
@Schema(description = "文档")
public record AdminDocumentView(
        String id,
        String fileName,
        String fingerprint,
        String title,
        @Schema(description = "corpus（所配置的文件夹）或 upload（上传）") String origin,
        int items,
        int passages,
        List<ProblemView> problems) {
    static AdminDocumentView of(ArchivedDocument document) {
        return new AdminDocumentView(
                document.document(),
                document.fileName(),
                document.fingerprint(),
                document.title(),
                document.origin().code(),
                document.items(),
                document.passages(),
                document.problems().stream().map(ProblemView::of).toList());
    }

    /** What could not be read or settled; {@code lines} are the first and the last. */
    public record ProblemView(String code, String detail, List<Integer> lines) {
        static ProblemView of(ParseProblem problem) {
            return new ProblemView(
                    problem.code(),
                    problem.detail(),
                    List.of(problem.lines().first(), problem.lines().last()));
        }
    }

    /** A document that the next index will hold in another way. */
    public record WaitingView(
            String id,
            String fileName,
            @Schema(description = "added、changed 或 removed") String change) {
        static WaitingView of(WaitingChange change) {
            return new WaitingView(
                    change.document(), change.fileName(), change.kind().code());
        }
    }

    /** A file that was left out of the index, and why. */
    public record SkippedView(String fileName, String code, String reason) {
        static SkippedView of(SkippedFile skipped) {
            return new SkippedView(skipped.file(), skipped.code(), skipped.reason());
        }
    }

    /** Everything there is. */
    public record Listing(
            int total, List<AdminDocumentView> documents, List<SkippedView> skipped, List<WaitingView> waiting) {
        static Listing of(Inventory inventory) {
            return new Listing(
                    inventory.documents().size(),
                    inventory.documents().stream().map(AdminDocumentView::of).toList(),
                    inventory.skipped().stream().map(SkippedView::of).toList(),
                    inventory.waiting().stream().map(WaitingView::of).toList());
        }
    }

    /** What was stored, and the job that brings it into the index. */
    public record Stored(List<AdminDocumentView> documents, JobView job) {}

    /** What was removed, and the job that takes it out of the index. */
    public record Removed(String document, JobView job) {}
}
