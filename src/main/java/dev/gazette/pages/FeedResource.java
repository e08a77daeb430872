package dev.gazette.pages;

import dev.gazette.api.ItemResource;
import dev.gazette.api.ItemView;
import dev.gazette.api.MeetingResource;
import dev.gazette.api.MeetingView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other programs follow the pages by. Addresses are those of the host that was asked. */
@Path("/")
public class FeedResource {
    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String XML = "application/xml;charset=UTF-8";
    private static final int NEWEST = 50;
    /** What a sitemap may hold. */
    private static final int MOST_ADDRESSES = 50_000;

    /** As far as the listing goes. */
    private static final int MOST_ANNEXES = 10_000;

    private static final int BATCH = 200;

    private final MeetingResource meetings;
    private final ItemResource items;

    FeedResource(MeetingResource meetings, ItemResource items) {
        this.meetings = meetings;
        this.items = items;
    }

    /** The items of the latest meetings; a document without a date cannot be put in this order and is left out. */
    @GET
    @Path("feed.xml")
    @Produces(ATOM)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance feed(@Context UriInfo uri) {
        String base = base(uri);
        List<FeedEntry> entries = MeetingCard.latestFirst(
                        meetings.meetings(null).meetings())
                .stream()
                .filter(meeting -> meeting.date() != null)
                .flatMap(meeting -> meeting.items().stream().map(item -> FeedEntry.of(base, meeting, item)))
                .limit(NEWEST)
                .toList();
        return Templates.feed(base, entries);
    }

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance sitemap(@Context UriInfo uri) {
        String base = base(uri);
        List<MeetingView> all = meetings.meetings(null).meetings();
        List<ItemView> papers = Stream.concat(
                        all.stream().flatMap(meeting -> meeting.items().stream()), annexes().stream())
                .toList();
        Stream<String> speakers = papers.stream()
                .map(ItemView::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> "/people/" + TemplateText.urlPath(name));
        return Templates.sitemap(Stream.of(
                        Stream.of("/", "/meetings", "/followups"),
                        all.stream().map(MeetingCard::url),
                        papers.stream().map(item -> ItemAddress.of(item.id())),
                        speakers)
                .flatMap(addresses -> addresses)
                .limit(MOST_ADDRESSES)
                .map(address -> base + address)
                .toList());
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String robots(@Context UriInfo uri) {
        return """
                User-agent: *
                Disallow: /q/
                Disallow: /admin
                Disallow: /evaluations
                Disallow: /api/
                Disallow: /ask?
                Disallow: /answers/

                Sitemap: %s/sitemap.xml
                """.formatted(base(uri));
    }

    private List<ItemView> annexes() {
        List<ItemView> all = new ArrayList<>();
        int page = 1;
        ItemView.Listing batch;
        do {
            batch = items.list(null, "annex", String.valueOf(page++), String.valueOf(BATCH));
            all.addAll(batch.items());
        } while (!batch.items().isEmpty() && all.size() < Math.min(batch.total(), MOST_ANNEXES));
        return all;
    }

    private static String base(UriInfo uri) {
        return uri.getBaseUri().toString().replaceFirst("/$", "");
    }

    /** @see FeedResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance feed(String base, List<FeedEntry> entries);

        static native TemplateInstance sitemap(List<String> addresses);
    }
}
