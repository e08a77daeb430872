package dev.gazette.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemLink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documents in the index, fixed by golden files: who changes them raises {@link IndexDefinition#FORMAT}. */
class StoredFormTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void passageIsStoredAsInTheGoldenFile() throws IOException {
        PassageDocument document = new PassageDocument(
                Samples.passage("doc-s03-01", 7), List.of(new float[] {0.6f, 0.8f}, new float[] {1, 0}));

        assertThat(reparsed(document.toJson())).isEqualTo(golden("passage-document.json"));
    }

    @Test
    void itemIsStoredAsInTheGoldenFile() throws IOException {
        assertThat(reparsed(new ItemDocument(Samples.archived("doc-s03-01", 4)).toJson()))
                .isEqualTo(golden("item-document.json"));
    }

    @Test
    void nameIsStoredAsInTheGoldenFile() throws IOException {
        NameDocument document = new NameDocument(Samples.name(), 3);

        assertThat(reparsed(document.toJson())).isEqualTo(golden("name-document.json"));
        assertThat(NameDocument.entry(document.toJson())).isEqualTo(Samples.name());
    }

    @Test
    void recordsAreStoredAsInTheGoldenFiles() throws IOException {
        assertThat(reparsed(new RecordDocument.OfAppointment(Samples.appointment()).toJson()))
                .isEqualTo(golden("appointment-document.json"));
        assertThat(reparsed(new RecordDocument.OfAttendance(Samples.attendance()).toJson()))
                .isEqualTo(golden("attendance-document.json"));
        assertThat(reparsed(new RecordDocument.OfLink(Samples.link()).toJson()))
                .isEqualTo(golden("link-document.json"));
    }

    @Test
    void dataOfRecordsComesBackAsItWas() {
        assertThat(StoredJson.read(new RecordDocument.OfAppointment(Samples.appointment()).toJson(), Appointment.class))
                .isEqualTo(Samples.appointment());
        assertThat(StoredJson.read(new RecordDocument.OfAttendance(Samples.attendance()).toJson(), Attendance.class))
                .isEqualTo(Samples.attendance());
        assertThat(StoredJson.read(new RecordDocument.OfLink(Samples.link()).toJson(), ItemLink.class))
                .isEqualTo(Samples.link());
    }

    @Test
    void recordsComeBackAsTheyWere() {
        assertThat(PassageDocument.passage(Samples.document("a", 1).toJson())).isEqualTo(Samples.passage("a", 1));
        assertThat(ItemDocument.item(new ItemDocument(Samples.archived("a", 1)).toJson()))
                .isEqualTo(Samples.archived("a", 1));
    }

    @Test
    void absentPartsComeBackAbsent() {
        ArchivedItem plain = new ArchivedItem("doc", Optional.empty(), "", "", Optional.empty(), 0, Samples.item("a"));

        JsonNode json = new ItemDocument(plain).toJson();

        assertThat(json.has(IndexFields.SESSION)).isFalse();
        assertThat(json.has(IndexFields.DATE)).isFalse();
        assertThat(ItemDocument.item(json)).isEqualTo(plain);
    }

    @Test
    void everySentenceNeedsItsVector() {
        assertThatThrownBy(() -> new PassageDocument(Samples.passage("a", 1), List.of(Samples.unit(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a-p1")
                .hasMessageContaining("2 sentences but got 1");
    }

    private static JsonNode reparsed(JsonNode json) throws IOException {
        return MAPPER.readTree(json.toString());
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = StoredFormTest.class.getResourceAsStream("/golden/" + name)) {
            return MAPPER.readTree(file);
        }
    }
}
