package dev.gazette.evaluation.http;

import dev.gazette.api.AdminIndexResource;
import dev.gazette.api.OperatorsOnly;
import dev.gazette.api.Problem;
import dev.gazette.api.ProblemException;
import dev.gazette.evaluation.Comparison;
import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.EvaluationException;
import dev.gazette.evaluation.EvaluationJob;
import dev.gazette.evaluation.EvaluationJobs;
import dev.gazette.evaluation.EvaluationStore;
import dev.gazette.evaluation.judgements.Judgement;
import dev.gazette.evaluation.judgements.JudgementLog;
import dev.gazette.evaluation.judgements.JudgementSummary;
import dev.gazette.evaluation.report.HtmlReport;
import dev.gazette.ingest.JobState;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Operators measure the service with question sets, look at the results, compare and judge them. */
@Path("/api/admin/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "评测")
public class EvaluationResource {
    private final EvaluationRequests requests;
    private final EvaluationJobs jobs;
    private final EvaluationStore store;

    EvaluationResource(EvaluationRequests requests, EvaluationJobs jobs, EvaluationStore store) {
        this.requests = requests;
        this.jobs = jobs;
        this.store = store;
    }

    /**
     * Body of a request for an evaluation.
     *
     * @param sets names of question sets; all that are about the documents of the index when absent
     */
    public record Wanted(@Nullable List<String> sets) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @RunOnVirtualThread
    @Operation(summary = "评测", description = "用安装目录里的问题集评测线上索引；不指定 sets 时用所有与现有文档有关的问题集。")
    public EvaluationView.Accepted evaluate(@Nullable Wanted wanted) {
        List<String> names = wanted == null || wanted.sets() == null ? List.of() : wanted.sets();
        return EvaluationView.Accepted.of(requests.runKnown(names));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @RunOnVirtualThread
    @Operation(summary = "用自带的问题集评测", description = "字段 questions：一个 jsonl、csv 或 xlsx 文件，格式见 README 的“Evaluation”一节。")
    public EvaluationView.Accepted evaluateOwn(@RestForm("questions") @Nullable FileUpload questions) {
        if (questions == null) {
            throw ProblemException.badField("questions-missing", "questions", "请在字段 questions 里上传一个问题集文件；没有收到。");
        }
        return EvaluationView.Accepted.of(
                requests.runUploaded(Optional.ofNullable(questions.fileName()).orElse(""), questions.uploadedFile()));
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出评测", description = "进行中的和保存下来的，新的在前。")
    public EvaluationView.Listing list() {
        List<EvaluationView> ofJobs = jobs.jobs().stream().map(this::view).toList();
        List<String> known = ofJobs.stream().map(EvaluationView::id).toList();
        Stream<EvaluationView> kept = store.list().stream()
                .filter(summary -> !known.contains(summary.id()))
                .map(EvaluationView::of);
        return new EvaluationView.Listing(Stream.concat(ofJobs.stream(), kept).toList());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "查看评测", description = "进度；完成后附全部分数、逐题结果和人工评判。只用来打分的问题集（-test）不列出问题，除非 show-all=true。")
    public EvaluationView.Detail show(
            @RestPath String id, @RestQuery("show-all") @DefaultValue("false") boolean showsAll) {
        // the job before the result: what was done by then is there
        EvaluationView view = jobs.job(id)
                .map(this::view)
                .or(() -> store.summary(id).map(EvaluationView::of))
                .orElseThrow(() -> notFound(id));
        Optional<Evaluation> found = view.isDone() ? store.find(id) : Optional.empty();
        return new EvaluationView.Detail(
                view,
                found.map(result -> showsAll ? result : result.withoutHidden()).orElse(null),
                found.map(result -> judgements(id, result)).orElse(JudgementSummary.NONE));
    }

    private EvaluationView view(EvaluationJob job) {
        EvaluationView view = EvaluationView.of(job);
        return view.isDone() ? store.summary(job.id()).map(view::with).orElse(view) : view;
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(202)
    @RunOnVirtualThread
    @Operation(summary = "取消评测", description = "排队的立即取消，进行中的问完当前问题后取消；已结束的应答 409，其结果保留。")
    public EvaluationView cancel(@RestPath String id) {
        Optional<EvaluationJob> job = jobs.cancel(id);
        boolean isKept = job.isEmpty() && store.folder(id).isPresent();
        if (isKept || job.filter(EvaluationResource::hasEnded).isPresent()) {
            throw new ProblemException(Problem.of(409, "现在不能这样做", "evaluation-ended", "编号为“%s”的评测已经结束。".formatted(id)));
        }
        return job.map(EvaluationView::of).orElseThrow(() -> notFound(id));
    }

    private static boolean hasEnded(EvaluationJob job) {
        return job.state() == JobState.DONE || job.state() == JobState.FAILED;
    }

    @GET
    @Path("/{id}/html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RunOnVirtualThread
    @Operation(summary = "下载评测报告", description = "单个 HTML 文件，可以离线打开。")
    public Response html(@RestPath String id, @RestQuery("show-all") @DefaultValue("false") boolean showsAll) {
        Evaluation result = result(id);
        return Response.ok(HtmlReport.of(result, showsAll, judgements(id, result)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evaluation-" + id + ".html\"")
                .build();
    }

    @GET
    @Path("/{id}/compare/{other}")
    @RunOnVirtualThread
    @Operation(summary = "比较两次评测", description = "在共同的问题上，哪些答案变对、变错，McNemar 精确检验的 p 值。")
    public Comparison compare(
            @RestPath String id,
            @RestPath String other,
            @RestQuery("show-all") @DefaultValue("false") boolean showsAll) {
        Evaluation before = result(id);
        Evaluation after = result(other);
        try {
            Comparison comparison = Comparison.of(before, after);
            return showsAll ? comparison : comparison.withoutHidden();
        } catch (EvaluationException e) {
            throw new ProblemException(Problem.of(422, "不能比较", "evaluations-differ", String.valueOf(e.getMessage())));
        }
    }

    @POST
    @Path("/{id}/judgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "人工评判一个答案", description = "同一人对同一问题再次评判时，以最后一次为准；应答附各人之间的一致程度（Cohen's kappa）。")
    public JudgementSummary judge(@RestPath String id, @Nullable JudgementRequest body) {
        if (body == null) {
            throw new ProblemException(Problem.of(400, "请求不合规", "body-missing", "请求体必须是 JSON 对象；收到的请求体为空。"));
        }
        Judgement judgement = body.checked();
        Evaluation result = result(id);
        boolean isAsked = result.sets().stream()
                .flatMap(set -> set.questions().stream())
                .anyMatch(asked -> asked.question().id().equals(judgement.question()));
        if (!isAsked) {
            throw ProblemException.badField(
                    "question-unknown", "question", "这次评测里没有编号为“%.40s”的问题。".formatted(judgement.question()));
        }
        log(id).append(judgement);
        return judgements(id, result);
    }

    @GET
    @Path("/{id}/judgements")
    @RunOnVirtualThread
    @Operation(summary = "列出人工评判")
    public JudgementSummary judgements(@RestPath String id) {
        return judgements(id, result(id));
    }

    private JudgementSummary judgements(String id, Evaluation result) {
        return JudgementSummary.of(
                log(id).read(),
                result.sets().stream().flatMap(set -> set.questions().stream()).toList());
    }

    private JudgementLog log(String id) {
        return new JudgementLog(store.folder(id).orElseThrow(() -> notFound(id)));
    }

    private Evaluation result(String id) {
        return store.find(id).orElseThrow(() -> notFound(id));
    }

    private static ProblemException notFound(String id) {
        return new ProblemException(
                Problem.of(404, "未找到", "evaluation-not-found", "没有编号为“%.40s”的评测，或它还没有完成。".formatted(id)));
    }
}
