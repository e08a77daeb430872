package dev.gazette.pages;

import dev.gazette.api.AttendanceView;
import dev.gazette.api.MeetingResource;
import dev.gazette.api.MeetingView;
import dev.gazette.api.ProblemException;
import dev.gazette.api.RecordResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The meetings: all of them, and each with its agenda, papers and who attended. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class MeetingPageResource {
    private final MeetingResource meetings;
    private final RecordResource records;

    MeetingPageResource(MeetingResource meetings, RecordResource records) {
        this.meetings = meetings;
        this.records = records;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance all() {
        return Templates.meetings(
                MeetingsPage.of("会议和文件", meetings.meetings(null).meetings()));
    }

    /**
     * A meeting or a plain document. Without a session the only meeting of the document is shown, or a list of them.
     */
    @GET
    @Path("/{document}")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance meeting(@RestPath String document, @RestQuery @Nullable String session) {
        List<String> wanted = session == null ? List.of() : List.of(session);
        List<MeetingView> found = meetings.meetings(wanted).meetings().stream()
                .filter(meeting -> meeting.document().equals(document))
                .toList();
        if (found.isEmpty()) {
            throw ProblemException.notFound("meeting-not-found", "会议或文档", document);
        }
        if (found.size() > 1) {
            return Templates.meetings(MeetingsPage.of("文档 " + document + " 中的会议", found));
        }
        return Templates.meeting(page(found.getFirst()));
    }

    private MeetingPage page(MeetingView view) {
        List<String> session = view.session() == null ? List.of() : List.of(String.valueOf(view.session()));
        List<AttendanceView> attendance = view.attendance().isEmpty()
                ? List.of()
                : records.attendance(session, null).attendance();
        return MeetingPage.of(view, records.appointments(null, session, null).appointments(), attendance);
    }

    /** @see MeetingPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance meetings(MeetingsPage page);

        static native TemplateInstance meeting(MeetingPage page);
    }
}
