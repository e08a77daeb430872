package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedSearchesTest {
    @TempDir
    Path data;

    @Test
    void countsAndListsTheLatestFirst() {
        FailedSearches failed = failed();
        failed.add(FailedSearches.Kind.SEARCH, "甲");
        failed.add(FailedSearches.Kind.SEARCH, "乙");
        failed.add(FailedSearches.Kind.ASK, "甲");
        failed.add(FailedSearches.Kind.SEARCH, "甲");
        assertThat(failed.newestFirst())
                .extracting(entry -> entry.kind() + entry.text() + entry.count())
                .containsExactly("search甲2", "ask甲1", "search乙1");
    }

    @Test
    void areThereAfterARestart() {
        FailedSearches before = failed();
        before.add(FailedSearches.Kind.SEARCH, "甲");
        before.add(FailedSearches.Kind.SEARCH, "乙");
        before.writeIfDue();
        FailedSearches after = failed();
        assertThat(after.newestFirst()).isEqualTo(before.newestFirst());
        after.add(FailedSearches.Kind.SEARCH, "甲");
        assertThat(after.newestFirst().getFirst().count()).isEqualTo(2);
    }

    @Test
    void areBounded() {
        FailedSearches failed = failed();
        for (int i = 0; i <= FailedSearches.KEPT; i++) {
            failed.add(FailedSearches.Kind.ASK, "问" + i);
        }
        assertThat(failed.newestFirst())
                .hasSize(FailedSearches.KEPT)
                .extracting(FailedSearches.Entry::text)
                .doesNotContain("问0");
    }

    @Test
    void startAnewWhenTheFileIsDamaged() throws IOException {
        Files.writeString(data.resolve("failed-searches.json"), "[{\"kind\":");
        assertThat(failed().newestFirst()).isEmpty();
    }

    private FailedSearches failed() {
        return new FailedSearches(data, new ObjectMapper());
    }
}
