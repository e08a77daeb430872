package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpSerializable;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.gazette.ItemKind;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassageQueryTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SearchFilters ALL_FILTERS = new SearchFilters(
            List.of(13, 14),
            List.of(ItemKind.REPORT, ItemKind.OPINION),
            List.of("王小明"),
            Optional.of(LocalDate.of(2023, 1, 1)),
            Optional.of(LocalDate.of(2023, 12, 31)));

    @Test
    void lexicalQueryOfAQuestion() throws IOException {
        AnalysedQuery query = new AnalysedQuery("2条路", "2条路", List.of("道路"), List.of("两条"), Optional.of(13));

        assertSame(PassageQuery.lexical(query, SearchFilters.NONE, 300), "lexical.json");
    }

    @Test
    void vectorQueryWithAllFilters() throws IOException {
        assertSame(PassageQuery.vector(new float[] {0.5f, -0.25f}, ALL_FILTERS, 150), "vector.json");
    }

    @Test
    void bestSentencesOfAPage() throws IOException {
        assertSame(PassageQuery.bestSentences(new float[] {0.5f, -0.25f}, List.of("a", "b")), "best-sentences.json");
    }

    @Test
    void comparedSentencesOfAPage() throws IOException {
        assertSame(
                PassageQuery.comparedSentences(new float[] {0.5f, -0.25f}, List.of("a", "b")),
                "compared-sentences.json");
    }

    private static void assertSame(JsonpSerializable query, String golden) throws IOException {
        StringWriter json = new StringWriter();
        JacksonJsonpMapper mapper = new JacksonJsonpMapper();
        try (JsonGenerator generator = mapper.jsonProvider().createGenerator(json)) {
            query.serialize(generator, mapper);
        }
        try (InputStream expected = Objects.requireNonNull(PassageQueryTest.class.getResourceAsStream(golden))) {
            assertThat(MAPPER.readTree(json.toString()).toPrettyString())
                    .isEqualTo(MAPPER.readTree(expected).toPrettyString());
        }
    }
}
