package dev.gazette.api;

import dev.gazette.index.Archive;
import dev.gazette.ingest.DocumentInventory;
import dev.gazette.ingest.IncomingFile;
import dev.gazette.ingest.IndexingJobs;
import dev.gazette.ingest.IndexingTrigger;
import dev.gazette.ingest.OperatorDocuments;
import dev.gazette.ingest.UploadRefusedException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Operators add, replace, remove and list documents. */
@Path("/api/admin/documents")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "管理")
public class AdminDocumentResource {
    private static final int MAX_FILES = 100;

    private final OperatorDocuments documents;
    private final DocumentInventory inventory;
    private final IndexingJobs jobs;
    private final Archive archive;

    AdminDocumentResource(
            OperatorDocuments documents, DocumentInventory inventory, IndexingJobs jobs, Archive archive) {
        this.documents = documents;
        this.inventory = inventory;
        this.jobs = jobs;
        this.archive = archive;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出文档", description = "线上索引里的文档、未收录的文件及其原因，以及等待下一次索引的变动。")
    public AdminDocumentView.Listing list() {
        return AdminDocumentView.Listing.of(inventory.take());
    }

    @GET
    @Path("/{id}/items")
    @RunOnVirtualThread
    @Operation(summary = "列出一份文档的条目", description = "按印刷顺序，附件也在内；没有这份文档时列表为空。")
    public ItemView.Listing items(@RestPath String id) {
        List<ItemView> items = archive.itemsOf(id).stream().map(ItemView::of).toList();
        return new ItemView.Listing(items.size(), items);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @RunOnVirtualThread
    @Operation(
            summary = "上传文档",
            description = "一个或多个文件（txt、md、html、docx、pdf），全部通过检查才会存下；与已有文档同名（不含扩展名）的取而代之。应答时已经落盘，随后由任务编入索引。")
    public AdminDocumentView.Stored upload(@RestForm(FileUpload.ALL) @Nullable List<FileUpload> files) {
        List<IncomingFile> incoming = incoming(files);
        try {
            List<AdminDocumentView> stored = documents.store(incoming).stream()
                    .map(AdminDocumentView::of)
                    .toList();
            return new AdminDocumentView.Stored(stored, job());
        } catch (UploadRefusedException e) {
            throw new ProblemException(UploadProblems.of(e));
        }
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(202)
    @RunOnVirtualThread
    @Operation(summary = "移除文档", description = "上传的文件被删除；所配置文件夹里的文件不动，只是不再收录。随后由任务从索引中移除。")
    public AdminDocumentView.Removed remove(@RestPath String id) {
        if (!documents.remove(id)) {
            throw ProblemException.notFound("document-not-found", "文档", id);
        }
        return new AdminDocumentView.Removed(id, job());
    }

    private JobView job() {
        return JobView.of(jobs.request(IndexingTrigger.DOCUMENTS));
    }

    private static List<IncomingFile> incoming(@Nullable List<FileUpload> files) {
        int count = files == null ? 0 : files.size();
        if (files == null || count < 1 || count > MAX_FILES) {
            throw ProblemException.badField(
                    "files-count", "files", "一次应上传 1 到 " + MAX_FILES + " 个文件；收到 " + count + " 个。");
        }
        return files.stream()
                .map(file ->
                        new IncomingFile(Optional.ofNullable(file.fileName()).orElse(""), file.uploadedFile()))
                .toList();
    }
}
