package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationStoreTest {
    private static final String FIRST = "20240501-080000-0123abcd";

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

    private static EvaluationRunner.Measured measured() {
        return new EvaluationRunner.Measured(Evaluations.of("own-dev", true, false), Map.of());
    }
}
