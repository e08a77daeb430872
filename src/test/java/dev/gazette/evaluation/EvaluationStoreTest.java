package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationStoreTest {
    private static final String FIRST = "20240501-080000-0123abcd";
    private static final String SECOND = "20240502-080000-0123abcd";

    @TempDir
    Path folder;

    /** A second name of a file keeps the old content only if the new one is another file. */
    @Test
    void aResultIsReplacedAndNotOverwritten() throws IOException {
        Path old = Files.writeString(folder.resolve(ResultFolder.RESULT), "old");
        Path second = Files.createLink(folder.resolve("second"), old);

        ResultFolder.write(measured(), folder, false);

        assertThat(second).hasContent("old");
        assertThat(EvaluationJson.read(old)).isEqualTo(measured().evaluation());
    }

    @Test
    void keptRunsAreListedNewestFirst() throws IOException {
        EvaluationStore store = new EvaluationStore(folder);
        assertThat(store.list()).isEmpty();

        store.save(FIRST, measured());
        store.save(SECOND, measured());
        Files.createDirectory(folder.resolve("20240503-080000-0123abcd"));
        Files.createDirectory(folder.resolve("index-0123abcd"));

        assertThat(store.list()).extracting(EvaluationSummary::id).containsExactly(SECOND, FIRST);
        EvaluationSummary latest = store.list().getFirst();
        assertThat(latest.created()).contains("2024-05-01T08:00:00Z");
        assertThat(latest.index()).contains("index-1");
        assertThat(latest.sets()).containsExactly("own-dev");
        assertThat(latest.asked()).isEqualTo(3);
        assertThat(latest.figures().getFirst().accuracy().hits()).isEqualTo(1);
        assertThat(latest.figures().getFirst().falseAnswers().hits()).isEqualTo(1);
        assertThat(latest.error()).isEmpty();
    }

    @Test
    void aResultThatCannotBeReadHidesNoOther() throws IOException {
        EvaluationStore store = new EvaluationStore(folder);
        store.save(FIRST, measured());
        store.save(SECOND, measured());
        assertThat(store.list()).allMatch(kept -> kept.error().isEmpty());

        Files.writeString(folder.resolve(SECOND).resolve(ResultFolder.RESULT), "{\"schema\":");

        assertThat(store.list()).extracting(EvaluationSummary::id).containsExactly(SECOND, FIRST);
        assertThat(store.list().getFirst().error().orElseThrow())
                .startsWith("保存的评测结果无法读取：")
                .doesNotContain(folder.toString());
        assertThat(store.list().getLast().error()).isEmpty();
    }

    /** The time and the size of a file tell whether it was written again. */
    @Test
    void aResultIsReadOnceForAllListings() throws IOException {
        EvaluationStore store = new EvaluationStore(folder);
        store.save(FIRST, measured());
        List<EvaluationSummary> listed = store.list();
        Path file = folder.resolve(FIRST).resolve(ResultFolder.RESULT);
        FileTime time = Files.getLastModifiedTime(file);

        Files.writeString(file, " ".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, time);

        assertThat(store.list()).isEqualTo(listed);
    }

    private static EvaluationRunner.Measured measured() {
        return new EvaluationRunner.Measured(Evaluations.of("own-dev", true, false), Map.of());
    }
}
