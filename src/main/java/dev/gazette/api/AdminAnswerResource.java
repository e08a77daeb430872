package dev.gazette.api;

import dev.gazette.api.answers.AnswerRecord;
import dev.gazette.api.answers.AnswerStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Operators look up given answers, what readers said of them, and whether they would be given again. */
@Path("/api/admin/answers")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "管理")
public class AdminAnswerResource {
    private static final Map<String, Predicate<List<FeedbackLog.Entry>>> RATINGS = Map.of(
            "up", said -> said.stream().anyMatch(FeedbackLog.Entry::isUp),
            "down", said -> said.stream().anyMatch(FeedbackLog.Entry::isDown));

    private final AnswerLog log;
    private final AnswerStore store;
    private final FeedbackLog feedback;
    private final Replay replay;

    AdminAnswerResource(AnswerLog log, AnswerStore store, FeedbackLog feedback, Replay replay) {
        this.log = log;
        this.store = store;
        this.feedback = feedback;
        this.replay = replay;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出给出过的回答", description = "新的在前，附读者评价；不记录是谁问的。刚给出的回答在一秒内列出。给出 rating 时，只列得到过这种评价的。")
    public AdminAnswerView.Listing list(
            @BeanParam AnswerParameters parameters,
            @Parameter(description = "up（好评）或 down（差评）") @RestQuery @Nullable String rating) {
        AnswerParameters.Checked wanted = parameters.checked();
        Predicate<List<FeedbackLog.Entry>> isRated = Checks.oneOf("rating", rating, any -> true, RATINGS);
        FeedbackLog.ByAnswer said = feedback.byAnswer();
        List<AdminAnswerView> all = store.latestFirst(
                wanted.period(),
                answered -> wanted.hasStatus(answered)
                                && wanted.isAbout(answered)
                                && isRated.test(said.of(answered.answerId()))
                        ? Optional.of(AdminAnswerView.of(answered, said.of(answered.answerId())))
                        : Optional.empty());
        return new AdminAnswerView.Listing(all.size(), wanted.page().of(all));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "查看回答记录", description = "记下的全部内容：读过的段落及得分、引文、索引版本、语料和索引定义的指纹、核查结果等，附读者评价。")
    public AdminAnswerView.Detail show(@RestPath String id) {
        AnswerRecord answered = log.required(id);
        return new AdminAnswerView.Detail(answered, feedback.byAnswer().of(id));
    }

    @POST
    @Path("/{id}/replay")
    @RunOnVirtualThread
    @Operation(summary = "重新提问", description = "用线上索引再答一次同样的问题，与当时的回答对照；这一次不计入记录和统计。")
    public Replay.Replayed replay(@RestPath String id) {
        return replay.of(log.required(id));
    }
}
