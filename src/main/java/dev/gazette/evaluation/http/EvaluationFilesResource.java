package dev.gazette.evaluation.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.api.AdminIndexResource;
import dev.gazette.api.OperatorsOnly;
import dev.gazette.api.Problem;
import dev.gazette.api.ProblemException;
import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.EvaluationStore;
import dev.gazette.evaluation.judgements.JudgementLog;
import dev.gazette.evaluation.report.QuestionsCsv;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Results of evaluations as files for other programs. */
@Path("/api/admin/evaluations/{id}")
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "评测")
public class EvaluationFilesResource {
    private final EvaluationStore store;

    EvaluationFilesResource(EvaluationStore store) {
        this.store = store;
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    @RunOnVirtualThread
    @Operation(summary = "下载逐题结果（CSV）", description = "一题一行，附人工评判；只用来打分的问题集（-test）不列出，除非 show-all=true。")
    public Response csv(@RestPath String id, @RestQuery("show-all") @DefaultValue("false") boolean showsAll) {
        java.nio.file.Path folder = store.folder(id).orElseThrow(() -> notFound(id));
        Evaluation result = store.find(id).orElseThrow(() -> notFound(id));
        String rows = QuestionsCsv.of(showsAll ? result : result.withoutHidden(), new JudgementLog(folder).read());
        return file(rows.getBytes(UTF_8), "evaluation-" + id + ".csv");
    }

    @GET
    @Path("/trec")
    @Produces("application/zip")
    @RunOnVirtualThread
    @Operation(summary = "下载 TREC 文件", description = "zip：每个问题集的 qrels 和每种检索方式的 run，可用 trec_eval 重算。")
    public Response trec(@RestPath String id) {
        List<java.nio.file.Path> files = store.trecFiles(id);
        if (files.isEmpty()) {
            throw notFound(id);
        }
        return file(zip(files), "evaluation-" + id + "-trec.zip");
    }

    private static byte[] zip(List<java.nio.file.Path> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (java.nio.file.Path file : files) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Files of an evaluation cannot be read: " + files, e);
        }
        return bytes.toByteArray();
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static ProblemException notFound(String id) {
        return new ProblemException(
                Problem.of(404, "未找到", "evaluation-not-found", "没有编号为“%.40s”的评测，或它还没有完成。".formatted(id)));
    }
}
