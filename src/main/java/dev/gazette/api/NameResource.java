package dev.gazette.api;

import dev.gazette.index.LiveNames;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameKey;
import dev.gazette.names.NameKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The authority list of persons, organs, places, projects and laws. */
@Path("/api/names")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "公报")
public class NameResource {
    private static final int SIZE_DEFAULT = 50;
    private static final int SIZE_MAX = 200;

    private final LiveNames names;

    NameResource(LiveNames names) {
        this.names = names;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出名称", description = "人名、机构、地名、项目规划和法规文件，附简称、异写和出处；可按写法和类别筛选。")
    public NameView.Listing list(
            @Parameter(description = "任一写法中含有的字") @RestQuery @Nullable String q,
            @Parameter(description = "person、organ、place、project 或 law") @RestQuery @Nullable String kind,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String size) {
        int pageSize = Checks.number("size", size, SIZE_DEFAULT, SIZE_MAX);
        int pageNumber = Checks.number("page", page, 1, Checks.WINDOW);
        Checks.window(pageNumber, pageSize);
        Optional<NameKind> wanted = kind(kind);
        String text = q == null || q.isBlank() ? "" : NameKey.of(Checks.text("q", q));
        List<NameEntry> found = names.authority().entries().stream()
                .filter(entry -> wanted.map(entry.kind()::equals).orElse(true))
                .filter(entry -> has(entry, text))
                .toList();
        return new NameView.Listing(
                found.size(),
                found.stream()
                        .skip((pageNumber - 1L) * pageSize)
                        .limit(pageSize)
                        .map(NameView::of)
                        .toList());
    }

    private static boolean has(NameEntry entry, String text) {
        return text.isEmpty()
                || entry.forms().stream()
                        .anyMatch(form -> NameKey.of(form.text()).contains(text));
    }

    private static Optional<NameKind> kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return Optional.empty();
        }
        Map<String, NameKind> kinds = new TreeMap<>();
        Arrays.stream(NameKind.values()).forEach(value -> kinds.put(value.code(), value));
        return Optional.of(Checks.oneOf("kind", kind, NameKind.PERSON, kinds));
    }
}
