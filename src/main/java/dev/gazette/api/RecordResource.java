package dev.gazette.api;

import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.records.Act;
import dev.gazette.records.Attendance;
import dev.gazette.records.PersonNames;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the gazettes record, as data: appointments and attendance. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "记录")
public class RecordResource {
    private static final int NAME_MAX = 50;
    private static final Map<String, Optional<Act>> ACTS = acts();

    private final RecordArchive records;

    RecordResource(RecordArchive records) {
        this.records = records;
    }

    @GET
    @Path("/appointments")
    @RunOnVirtualThread
    @Operation(summary = "查询任免", description = "任命、免去、接受辞职、职务自行免除等，每人每职一条，附原文。")
    public AppointmentView.Listing appointments(
            @Parameter(description = "姓名或其一部分，空格和繁简不计") @RestQuery @Nullable String name,
            @Parameter(description = "会议次数，可重复或以逗号分隔") @RestQuery @Nullable List<String> session,
            @Parameter(description = "appointment、removal、resignation、lapse、acting、election 或 dismissal")
                    @RestQuery
                    @Nullable String act) {
        Optional<Act> wanted = Checks.oneOf("act", act, Optional.empty(), ACTS);
        List<AppointmentView> found =
                records.appointments(new RecordQuery(name(name), sessions(session), wanted)).stream()
                        .map(AppointmentView::of)
                        .toList();
        return new AppointmentView.Listing(found.size(), found);
    }

    @GET
    @Path("/attendance")
    @RunOnVirtualThread
    @Operation(summary = "查询出席列席", description = "应出席、出席、请假人数与名单核对，列席人员按单位分列；给出姓名时只列此人。")
    public AttendanceView.Listing attendance(
            @Parameter(description = "会议次数，可重复或以逗号分隔") @RestQuery @Nullable List<String> session,
            @Parameter(description = "姓名或其一部分，空格和繁简不计") @RestQuery @Nullable String name) {
        Optional<String> wanted = name(name);
        Predicate<Attendance.Entry> named = entry -> wanted.map(PersonNames::key)
                .map(key -> PersonNames.key(entry.person()).contains(key))
                .orElse(true);
        return new AttendanceView.Listing(
                records.attendance(new RecordQuery(wanted, sessions(session), Optional.empty())).stream()
                        .map(record -> AttendanceView.of(record, named, wanted.isPresent()))
                        .toList());
    }

    private static List<Integer> sessions(@Nullable List<String> session) {
        return Checks.sessions("session", Checks.values("session", session));
    }

    private static Optional<String> name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Checks.atMost("name", name.strip(), NAME_MAX);
        return Optional.of(name.strip());
    }

    private static Map<String, Optional<Act>> acts() {
        Map<String, Optional<Act>> acts = new LinkedHashMap<>();
        for (Act act : Act.values()) {
            acts.put(act.code(), Optional.of(act));
        }
        return acts;
    }
}
