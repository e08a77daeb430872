package dev.gazette.api;

import dev.gazette.api.answers.AnswerStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators see what is asked often, and what is asked in vain. */
@Path("/api/admin/questions")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "管理")
public class AdminQuestionResource {
    private final AnswerStore store;
    private final FeedbackLog feedback;

    AdminQuestionResource(AnswerStore store, FeedbackLog feedback) {
        this.store = store;
        this.feedback = feedback;
    }

    @GET
    @Path("/frequent")
    @RunOnVirtualThread
    @Operation(
            summary = "常问的问题",
            description = "写法不同（空格、标点、全半角、繁简、大小写）的同一问题合为一条，问得多的在前；附次数、最近一次、依据不足的比例、好评和差评。"
                    + "给出 status 时，只列至少一次得到这种结果的问题，这种结果多的在前。")
    public FrequentListing frequent(@BeanParam AnswerParameters parameters) {
        AnswerParameters.Checked wanted = parameters.checked();
        FeedbackLog.ByAnswer said = feedback.byAnswer();
        List<FrequentQuestions.Asked> asked = store.latestFirst(
                wanted.period(),
                answered -> wanted.isAbout(answered)
                        ? Optional.of(FrequentQuestions.Asked.of(answered, said.of(answered.answerId())))
                        : Optional.empty());
        List<FrequentQuestions.FrequentQuestion> all = FrequentQuestions.of(asked, wanted.status());
        return new FrequentListing(all.size(), wanted.page().of(all));
    }

    /** One page of questions and the number of all. */
    public record FrequentListing(int total, List<FrequentQuestions.FrequentQuestion> questions) {}
}
