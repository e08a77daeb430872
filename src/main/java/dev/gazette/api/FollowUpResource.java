package dev.gazette.api;

import dev.gazette.index.RecordArchive;
import dev.gazette.records.ItemLink;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the opinions: which report answers which. */
@Path("/api/followups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "记录")
public class FollowUpResource {
    private final RecordArchive records;

    FollowUpResource(RecordArchive records) {
        this.records = records;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "审议意见落实情况", description = "每份审议意见所针对的报告和其后的落实报告；所落实的意见未收录的报告另列。")
    public FollowUpView followUps() {
        return FollowUpView.of(records.links(ItemLink.Kind.ABOUT), records.links(ItemLink.Kind.FOLLOWS));
    }
}
