package dev.gazette.api;

import dev.gazette.index.PassageIndex;
import dev.gazette.ingest.IndexingBusyException;
import dev.gazette.ingest.IndexingJobs;
import dev.gazette.ingest.IndexingTrigger;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Operators build the index anew, watch the jobs that do it, and go back. */
@Path("/api/admin")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityScheme(
        securitySchemeName = AdminIndexResource.KEY,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "GAZETTE_ADMIN_KEY 所设的管理密钥")
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "管理")
public class AdminIndexResource {
    /** Name of the security scheme in the description of the API, also for the other resources of operators. */
    public static final String KEY = "adminKey";

    private final IndexingJobs jobs;
    private final PassageIndex index;

    AdminIndexResource(IndexingJobs jobs, PassageIndex index) {
        this.jobs = jobs;
        this.index = index;
    }

    @GET
    @Path("/index")
    @RunOnVirtualThread
    @Operation(summary = "列出索引版本", description = "保留着的索引，新的在前：哪一个在用，退回时会用哪一个（previous），何时建立，有多少条目和段落。")
    public IndexVersionView.Listing versions() {
        return IndexVersionView.Listing.of(index.versions());
    }

    @POST
    @Path("/index")
    @ResponseStatus(202)
    @RunOnVirtualThread
    @Operation(summary = "重建索引", description = "任务进行期间检索照常；已有任务在进行时排为下一个。")
    public JobView.Accepted build() {
        return new JobView.Accepted(JobView.of(jobs.request(IndexingTrigger.REQUEST)));
    }

    @POST
    @Path("/index/rollback")
    @RunOnVirtualThread
    @Operation(summary = "退回上一个索引", description = "重启后仍然有效；再退回一次即恢复原来的索引。没有上一个索引，或正在建立索引时，应答 409。")
    public RolledBack rollback() {
        try {
            return jobs.rollback()
                    .map(live -> new RolledBack(live.name(), live.items(), live.passages()))
                    .orElseThrow(() -> conflict("no-previous-index", "没有可以退回的索引：建立过两次以上才有上一个。"));
        } catch (IndexingBusyException e) {
            throw conflict("indexing-busy", e.getMessage() + "。");
        }
    }

    @GET
    @Path("/jobs")
    @RunOnVirtualThread
    @Operation(summary = "列出任务", description = "服务启动以来的任务，最多 50 个，新的在前。")
    public JobView.Listing list() {
        return new JobView.Listing(jobs.jobs().stream().map(JobView::of).toList());
    }

    @GET
    @Path("/jobs/{id}")
    @RunOnVirtualThread
    @Operation(summary = "查看任务", description = "状态、进度（文档和段落）、问题；失败的附原因，线上索引不受影响。")
    public JobView job(@RestPath String id) {
        return jobs.job(id)
                .map(JobView::of)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        404, "未找到", "job-not-found", "没有编号为“" + Excerpt.of(id) + "”的任务；任务只保留到服务停止，且只保留最近的 50 个。")));
    }

    private static ProblemException conflict(String code, String detail) {
        return new ProblemException(Problem.of(409, "现在不能这样做", code, detail));
    }

    /** The index that is live now. */
    public record RolledBack(String index, long items, long passages) {}
}
