package dev.gazette.evaluation.http;

import dev.gazette.api.AdminIndexResource;
import dev.gazette.api.OperatorsOnly;
import dev.gazette.api.Problem;
import dev.gazette.api.ProblemException;
import dev.gazette.evaluation.questions.QuestionSetException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators may measure the service with, besides sets of their own. */
@Path("/api/admin/evaluations/sets")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "评测")
public class KnownSetResource {
    private final EvaluationRequests requests;

    KnownSetResource(EvaluationRequests requests) {
        this.requests = requests;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出问题集", description = "安装目录里的问题集；about 表示它问的文件都在索引里，可以用来评测。")
    public KnownSetView.Listing list() {
        try {
            return new KnownSetView.Listing(requests.knownSets());
        } catch (QuestionSetException e) {
            throw new ProblemException(Problem.of(422, "问题集不合规", "questions-refused", String.valueOf(e.getMessage())));
        }
    }
}
