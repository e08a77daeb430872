package dev.gazette.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators see what readers looked for in vain. */
@Path("/api/admin/searches")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "管理")
public class AdminSearchResource {
    private final FailedSearches failed;

    AdminSearchResource(FailedSearches failed) {
        this.failed = failed;
    }

    @GET
    @Path("/failed")
    @RunOnVirtualThread
    @Operation(summary = "没有结果的检索和提问", description = "最近的 500 种，新的在前，附次数；不记录是谁问的。")
    public FailedListing failed() {
        List<FailedSearches.Entry> entries = failed.newestFirst();
        return new FailedListing(entries.size(), entries);
    }

    /** What was looked for in vain, newest first. */
    public record FailedListing(int total, List<FailedSearches.Entry> searches) {}
}
