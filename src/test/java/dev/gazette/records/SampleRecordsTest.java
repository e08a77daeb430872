package dev.gazette.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.GazetteParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of the sample against lists that were compared with the printed pages line by line. */
class SampleRecordsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/records");
    private final GazetteRecords records = new RecordReader().read(new GazetteParser().parse(Documents.sample()));

    @Test
    void everyAppointmentRemovalResignationAndLapseIsThere() throws IOException {
        assertGolden("sample-appointments.tsv", records.appointments().stream().map(SampleRecordsTest::line));
    }

    @Test
    void everybodyWhoAttendedIsThere() throws IOException {
        assertGolden(
                "sample-attendance.tsv",
                records.attendance().stream()
                        .flatMap(meeting -> meeting.groups().stream()
                                .flatMap(group -> group.entries().stream().map(entry -> line(meeting, group, entry)))));
    }

    @Test
    void linksAreThoseOfThePrintedAgendaAndTitles() throws IOException {
        assertGolden("sample-links.tsv", records.links().stream().map(SampleRecordsTest::line));
    }

    @Test
    void printedNumbersAgreeWithTheNames() {
        assertThat(records.attendance()).hasSize(2).allSatisfy(meeting -> {
            assertThat(meeting.shouldAttend())
                    .hasValueSatisfying(count -> assertThat(count.number()).isEqualTo(41));
            assertThat(meeting.sums()).hasSize(3).allMatch(Attendance.SumCheck::agrees);
        });
        assertThat(records.problems()).isEmpty();
    }

    @Test
    void quotesArePrintedOnTheirLines() {
        String text =
                Documents.sample().lines().stream().map(line -> line.text()).collect(Collectors.joining());
        assertThat(records.appointments())
                .allSatisfy(record -> assertThat(squeeze(text)).contains(squeeze(record.quote())));
    }

    private static void assertGolden(String file, Stream<String> lines) throws IOException {
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN.resolve(file)));
    }

    private static String line(Appointment record) {
        return String.join(
                "\t",
                record.person(),
                record.office(),
                record.organ(),
                record.act().code(),
                record.verb(),
                record.place().date().map(Object::toString).orElse("-"),
                record.place().item().id(),
                "L" + record.place().lines().first(),
                record.quote());
    }

    private static String line(Attendance meeting, Attendance.Group group, Attendance.Entry entry) {
        return String.join(
                "\t",
                meeting.place().session().map(Object::toString).orElse("-"),
                group.presence().code(),
                group.label(),
                entry.person(),
                entry.organ(),
                entry.post(),
                "L" + entry.lines().first());
    }

    private static String line(ItemLink link) {
        return String.join(
                "\t",
                link.kind().code(),
                link.from().id(),
                link.words(),
                link.targets().stream().map(ItemName::id).collect(Collectors.joining(",")));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "");
    }
}
