package dev.gazette.pages;

import dev.gazette.api.MeetingResource;
import dev.gazette.api.MeetingView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The first page: one box for searching and asking, questions to begin with, the latest meetings. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {
    private final MeetingResource meetings;

    HomeResource(MeetingResource meetings) {
        this.meetings = meetings;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance home() {
        List<MeetingView> latest =
                MeetingCard.latestFirst(meetings.meetings(null).meetings());
        List<MeetingView> shown = latest.subList(0, Math.min(MeetingCard.ON_FIRST_PAGE, latest.size()));
        return Templates.home(
                ExampleQuestions.from(latest),
                shown.stream().map(MeetingCard::of).toList(),
                latest.size() - shown.size());
    }

    /** @see HomeResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        /**
         * @param examples questions that the archive can answer
         * @param hidden number of meetings that are not shown
         */
        static native TemplateInstance home(List<String> examples, List<MeetingCard> meetings, int hidden);
    }
}
