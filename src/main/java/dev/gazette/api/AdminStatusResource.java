package dev.gazette.api;

import dev.gazette.generation.GenerativeAnswerer;
import dev.gazette.ingest.IngestConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Operators see what the service runs with; whether it runs is told by its health. */
@Path("/api/admin/status")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@SecurityRequirement(name = AdminIndexResource.KEY)
@Tag(name = "管理")
public class AdminStatusResource {
    private final AnswerModes modes;
    private final GenerativeAnswerer generative;
    private final IngestConfig config;

    AdminStatusResource(AnswerModes modes, GenerativeAnswerer generative, IngestConfig config) {
        this.modes = modes;
        this.generative = generative;
        this.config = config;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "运行情况", description = "平时怎样回答（mode）、语言模型的名称（没有配置时为 null）、数据文件夹所在磁盘的空间（字节）。")
    public Status status() {
        return new Status(modes.usual().code(), generative.modelName().orElse(null), disk());
    }

    private Disk disk() {
        java.nio.file.Path data = config.data().toAbsolutePath();
        try {
            FileStore store = Files.getFileStore(Files.createDirectories(data));
            return new Disk(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("The disk of " + data + " cannot be asked for its space", e);
        }
    }

    /**
     * What the service runs with.
     *
     * @param mode extractive or generative
     */
    public record Status(String mode, @Nullable String model, Disk disk) {}

    /** Space on the disk of the data folder in bytes. */
    public record Disk(long free, long total) {}
}
