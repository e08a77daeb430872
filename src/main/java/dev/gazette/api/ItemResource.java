package dev.gazette.api;

import dev.gazette.gazette.ItemKind;
import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedItem;
import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The items of the gazettes: listing and whole text. */
@Path("/api/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "公报")
public class ItemResource {
    private static final int SIZE_DEFAULT = 50;
    private static final int SIZE_MAX = 200;

    private final Archive archive;
    private final RecordArchive records;

    ItemResource(Archive archive, RecordArchive records) {
        this.archive = archive;
        this.records = records;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出文件", description = "按文档和印刷顺序列出，可按会议次数和类别筛选；附件列在 kind=annex 之下，以及所属文件的 annexes 中。")
    public ItemView.Listing list(
            @RestQuery @Nullable String session,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String size) {
        int pageSize = Checks.number("size", size, SIZE_DEFAULT, SIZE_MAX);
        int pageNumber = Checks.number("page", page, 1, Checks.WINDOW);
        Checks.window(pageNumber, pageSize);
        Optional<Integer> wantedSession = first(Checks.sessions("session", present(session)));
        Optional<ItemKind> wantedKind = first(Checks.kinds("kind", present(kind)));
        Archive.ItemPage found = archive.items(wantedSession, wantedKind, pageNumber, pageSize);
        return new ItemView.Listing(
                found.total(), found.items().stream().map(ItemView::of).toList());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "读一份文件的全文", description = "标题、段落、表格、脚注，各带源文件行号。")
    public ItemDetail item(@RestPath String id) {
        return archive.item(id)
                .map(this::detail)
                .orElseThrow(() -> ProblemException.notFound("item-not-found", "文件", id));
    }

    private ItemDetail detail(ArchivedItem archived) {
        String id = archived.item().id();
        RecordQuery ofSession =
                new RecordQuery(Optional.empty(), archived.session().stream().toList(), Optional.empty());
        ItemRelations relations = ItemRelations.of(id, records.linksOf(id), records.appointments(ofSession));
        return ItemDetail.of(archived, relations, archive.beside(archived));
    }

    private static List<String> present(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value.strip());
    }

    private static <T> Optional<T> first(List<T> values) {
        return values.stream().findFirst();
    }
}
