package dev.gazette.pages;

import dev.gazette.api.FollowUpResource;
import dev.gazette.api.FollowUpView;
import dev.gazette.api.PersonResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What the gazettes record across meetings: of a person, and of what became of the opinions. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class RecordPageResource {
    private final PersonResource people;
    private final FollowUpResource followUps;

    RecordPageResource(PersonResource people, FollowUpResource followUps) {
        this.people = people;
        this.followUps = followUps;
    }

    @GET
    @Path("people/{name}")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance person(@RestPath String name) {
        return Templates.person(PersonPage.of(people.person(name)));
    }

    @GET
    @Path("followups")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance followUps() {
        return Templates.followups(followUps.followUps());
    }

    /** @see RecordPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance person(PersonPage page);

        static native TemplateInstance followups(FollowUpView view);
    }
}
