package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {
    /** What reads files only starts no Elasticsearch, makes no folder for an index and indexes nothing. */
    @ParameterizedTest
    @CsvSource({
        "check folder, true",
        "eval --compare a.json b.json, true",
        "eval --show-all --compare a.json b.json, true",
        "eval --questions own.jsonl, false",
        "eval, false",
        "index, false",
        "serve, false"
    })
    void aComparisonReadsFilesOnly(String line, boolean readsFilesOnly) {
        String[] arguments = line.split(" ");

        assertThat(Command.named(arguments[0]).orElseThrow().readsFilesOnly(arguments))
                .isEqualTo(readsFilesOnly);
    }
}
