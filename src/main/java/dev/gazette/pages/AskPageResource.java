package dev.gazette.pages;

import dev.gazette.api.AskRequest;
import dev.gazette.api.AskResponse;
import dev.gazette.api.Asking;
import dev.gazette.api.MeetingResource;
import dev.gazette.api.MeetingView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers. The server answers where there is no script; with one, the page streams its answers. What is
 * kept in a private cache, so that going back from the printed text asks nothing twice.
 */
@Path("/ask")
@Produces(MediaType.TEXT_HTML)
public class AskPageResource {
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NOINDEX = "noindex, nofollow";

    private final Asking asking;
    private final MeetingResource meetings;

    AskPageResource(Asking asking, MeetingResource meetings) {
        this.asking = asking;
        this.meetings = meetings;
    }

    /** The first question of a conversation, or the empty box. */
    @GET
    @RunOnVirtualThread
    @Cache(isPrivate = true, noCache = true)
    @ResponseHeader(name = ROBOTS, value = NOINDEX)
    @Operation(hidden = true)
    public TemplateInstance ask(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable List<String> session,
            @RestQuery @Nullable List<String> kind) {
        AskScope scope = AskScope.of(session, kind);
        if (q == null || q.isBlank()) {
            return Templates.ask(AskPage.empty(ExampleQuestions.from(latest()), scope));
        }
        return answered(q, null, scope);
    }

    /**
     * The next question. Whoever knows the id of a conversation can read it, so it travels in the body: an address would
     * be passed on and written down.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    @Cache(isPrivate = true, noCache = true)
    @ResponseHeader(name = ROBOTS, value = NOINDEX)
    @Operation(hidden = true)
    public TemplateInstance askOn(
            @RestForm @Nullable String q,
            @RestForm @Nullable String conversationId,
            @RestForm @Nullable List<String> session,
            @RestForm @Nullable List<String> kind) {
        return answered(q, conversationId, AskScope.of(session, kind));
    }

    private TemplateInstance answered(@Nullable String question, @Nullable String conversationId, AskScope scope) {
        AskResponse response = asking.answer(new AskRequest(question, conversationId, scope.filters(), null));
        String asked = question == null ? "" : question.strip();
        List<String> next = NextQuestions.after(asked, response, latest());
        return Templates.ask(AskPage.answered(GivenAnswer.of(asked, response, next), response, scope));
    }

    private List<MeetingView> latest() {
        return MeetingCard.latestFirst(meetings.meetings(null).meetings());
    }

    /** @see AskPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ask(AskPage page);
    }
}
