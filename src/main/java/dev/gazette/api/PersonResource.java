package dev.gazette.api;

import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedItem;
import dev.gazette.index.LiveNames;
import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameKind;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.PersonNames;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Everything that is recorded of one person. Who has the same name is the same person here: no gazette tells them apart. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "记录")
public class PersonResource {
    private static final int NAME_MAX = 50;

    private final LiveNames names;
    private final Archive archive;
    private final RecordArchive records;

    PersonResource(LiveNames names, Archive archive, RecordArchive records) {
        this.names = names;
        this.archive = archive;
        this.records = records;
    }

    @GET
    @Path("/{name}")
    @RunOnVirtualThread
    @Operation(summary = "查询一个人", description = "此人所作的报告、任免、出席列席和姓名出处；同名者不作区分。")
    public PersonView person(@RestPath String name) {
        Checks.atMost("name", name, NAME_MAX);
        Optional<NameEntry> known = entry(PersonNames.key(name));
        Set<String> forms = Stream.concat(
                        Stream.of(PersonNames.key(name), name.strip()),
                        known.stream().flatMap(entry -> entry.forms().stream()).map(NameEntry.Form::text))
                .flatMap(form -> Stream.of(form, PersonNames.key(form)))
                .collect(Collectors.toSet());
        Set<String> keys = forms.stream().map(PersonNames::key).collect(Collectors.toSet());
        PersonView view = PersonView.of(
                known.map(NameEntry::preferred).orElse(name),
                known,
                new PersonView.Found(
                        archive.itemsBy(forms),
                        appointments(keys),
                        attendance(keys),
                        entry -> isMeant(entry, keys),
                        mentioning(known)));
        if (view.isEmpty()) {
            throw ProblemException.notFound("person-not-found", "人员", name);
        }
        return view;
    }

    private List<ArchivedItem> mentioning(Optional<NameEntry> known) {
        return archive.items(known.stream()
                .flatMap(entry -> entry.occurrences().stream())
                .map(NameEntry.Occurrence::item)
                .collect(Collectors.toSet()));
    }

    private Optional<NameEntry> entry(String key) {
        return names.authority().entries().stream()
                .filter(entry -> entry.kind() == NameKind.PERSON)
                .filter(entry -> entry.forms().stream()
                        .anyMatch(form -> PersonNames.key(form.text()).equals(key)))
                .findFirst();
    }

    private List<Appointment> appointments(Set<String> keys) {
        return named(keys, records::appointments).stream()
                .filter(record -> keys.contains(PersonNames.key(record.person())))
                .toList();
    }

    private List<Attendance> attendance(Set<String> keys) {
        return named(keys, records::attendance);
    }

    private static boolean isMeant(Attendance.Entry entry, Set<String> keys) {
        return keys.contains(PersonNames.key(entry.person()));
    }

    private static <T> List<T> named(Set<String> keys, Function<RecordQuery, List<T>> read) {
        return keys.stream()
                .sorted()
                .map(key -> new RecordQuery(Optional.of(key), List.of(), Optional.empty()))
                .flatMap(query -> read.apply(query).stream())
                .distinct()
                .toList();
    }
}
