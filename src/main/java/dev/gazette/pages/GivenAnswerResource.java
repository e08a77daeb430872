package dev.gazette.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.api.AnswerResource;
import dev.gazette.api.AskResponse;
import dev.gazette.api.MeetingResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

/** An answer as it was given, for whoever has the link to it. */
@Path("/answers/{id}")
public class GivenAnswerResource {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final AnswerResource answers;
    private final MeetingResource meetings;
    private final ObjectMapper json;

    GivenAnswerResource(AnswerResource answers, MeetingResource meetings, ObjectMapper json) {
        this.answers = answers;
        this.meetings = meetings;
        this.json = json;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RunOnVirtualThread
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex, nofollow")
    @Operation(hidden = true)
    public TemplateInstance answer(@RestPath String id) {
        Given given = given(id);
        GivenAnswer shown = GivenAnswer.of(given.question(), given.response(), List.of());
        return Templates.given(
                shown, given.time(), MINUTES.format(Instant.parse(given.time()).atZone(ZoneId.systemDefault())));
    }

    /** What might be asked next, for the script of the page that streams answers. */
    @GET
    @Path("/next")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public List<String> next(@RestPath String id) {
        Given given = given(id);
        return NextQuestions.after(
                given.question(),
                given.response(),
                MeetingCard.latestFirst(meetings.meetings(null).meetings()));
    }

    private Given given(String id) {
        JsonNode kept = answers.answer(id);
        try {
            return new Given(
                    kept.path("question").asText(),
                    kept.path("time").asText(),
                    json.treeToValue(kept, AskResponse.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The kept answer " + id + " is no answer", e);
        }
    }

    private record Given(String question, String time, AskResponse response) {}

    /** @see GivenAnswerResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        /**
         * @param time when it was given, UTC, ISO 8601
         * @param told the same for people here
         */
        static native TemplateInstance given(GivenAnswer answer, String time, String told);
    }
}
