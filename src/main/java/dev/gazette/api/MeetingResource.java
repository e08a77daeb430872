package dev.gazette.api;

import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedItem;
import dev.gazette.index.RecordArchive;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The meetings with agenda, items and attendance. */
@Path("/api/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "公报")
public class MeetingResource {
    private static final int BATCH = 200;

    private final Archive archive;
    private final RecordArchive records;

    MeetingResource(Archive archive, RecordArchive records) {
        this.archive = archive;
        this.records = records;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "列出会议", description = "每次会议的议题及对应文件、出席列席人数和任免条数。")
    public MeetingView.Listing meetings(
            @Parameter(description = "会议次数，可重复或以逗号分隔") @RestQuery @Nullable List<String> session) {
        List<Integer> wanted = Checks.sessions("session", Checks.values("session", session));
        Map<MeetingKey, List<ArchivedItem>> byMeeting = new LinkedHashMap<>();
        for (ArchivedItem item : allItems()) {
            byMeeting
                    .computeIfAbsent(MeetingKey.of(item), key -> new ArrayList<>())
                    .add(item);
        }
        MeetingRecords all = MeetingRecords.all(records);
        return new MeetingView.Listing(byMeeting.values().stream()
                .filter(items -> wanted.isEmpty()
                        || items.getFirst().session().filter(wanted::contains).isPresent())
                .map(items -> MeetingView.of(items, all.of(items)))
                .toList());
    }

    private List<ArchivedItem> allItems() {
        List<ArchivedItem> all = new ArrayList<>();
        int page = 1;
        Archive.ItemPage batch;
        do {
            batch = archive.items(Optional.empty(), Optional.empty(), page++, BATCH);
            all.addAll(batch.items());
        } while (!batch.items().isEmpty() && all.size() < batch.total());
        return all;
    }

    private record MeetingKey(String document, Optional<Integer> session, String meeting) {
        static MeetingKey of(ArchivedItem item) {
            return new MeetingKey(item.document(), item.session(), item.meeting());
        }
    }
}
