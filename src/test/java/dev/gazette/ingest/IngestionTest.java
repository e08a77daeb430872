package dev.gazette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.TestClient;
import dev.gazette.TestModel;
import dev.gazette.index.LiveIndex;
import dev.gazette.index.PassageIndex;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real model and real Elasticsearch, an alias of its own for each test. */
class IngestionTest {
    private static final EmbeddingModel MODEL = TestModel.EMBEDDINGS;
    private static final IngestionProgress SILENT = snapshot -> {};

    @TempDir
    Path folder;

    private final String alias = "ingestion-test-" + UUID.randomUUID();
    private final PassageIndex index = new PassageIndex(TestClient.CLIENT, alias);

    @BeforeEach
    void writeACorpus() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        write("one.txt", "关于河道治理的情况\n\n一、基本情况\n\n去年治理河道 12 条。今年治理河道 15 条。\n");
        write("two.txt", "关于绿道建设的情况\n\n一、基本情况\n\n去年新建绿道 8 公里。\n");
    }

    @AfterEach
    void deleteEverything() throws IOException {
        Set<String> names = names();
        if (!names.isEmpty()) {
            TestClient.CLIENT.indices().delete(delete -> delete.index(List.copyOf(names)));
        }
    }

    @Test
    void whatWasPlannedIsLive() {
        IngestionPlan plan = ingestion().plan(SILENT);
        List<ProgressSnapshot> snapshots = new ArrayList<>();

        IngestionReport report = ingestion().run(plan, snapshots::add);

        assertThat(index.live()).contains(report.index()).hasValueSatisfying(plan::isFulfilledBy);
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.index().items()).isEqualTo(report.items()).isEqualTo(plan.items());
        assertThat(report.index().passages()).isEqualTo(plan.passages());
        assertThat(report.toText()).contains("文档 2").contains(report.index().name());
        ProgressSnapshot last = snapshots.getLast();
        assertThat(last.documents()).isEqualTo(new ProgressSnapshot.Share(2, 2));
        assertThat(last.sentences()).isEqualTo(new ProgressSnapshot.Share(report.sentences(), report.sentences()));
    }

    @Test
    void theSameCorpusGivesTheSamePassagesAndEmbedsNothingAgain() {
        IngestionPlan first = ingestion().plan(SILENT);
        assertThat(ingestion().run(first, SILENT).embedded()).isPositive();

        IngestionPlan second = ingestion().plan(SILENT);
        IngestionReport report = ingestion().run(second, SILENT);

        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(report.embedded()).isZero();
    }

    @Test
    void aChangedCorpusIsNoticed() throws IOException {
        LiveIndex live = ingestion().run(ingestion().plan(SILENT), SILENT).index();
        assertThat(ingestion().plan(SILENT).isFulfilledBy(live)).isTrue();

        write("two.txt", "关于绿道建设的情况\n\n一、基本情况\n\n去年新建绿道 9 公里。\n");
        IngestionPlan changed = ingestion().plan(SILENT);

        assertThat(changed.isFulfilledBy(live)).isFalse();
        assertThat(ingestion().run(changed, SILENT).embedded()).isEqualTo(1);
    }

    @Test
    void aBrokenFileIsLeftOutAndReported() throws IOException {
        Files.write(folder.resolve("corpus/three.txt"), new byte[] {0, 1, 2});

        IngestionReport report = ingestion().run(ingestion().plan(SILENT), SILENT);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.toText()).contains("three.txt", "NUL");
    }

    @Test
    void skippedFilesAreInTheReport() throws IOException {
        write("notes.doc", "x");

        assertThat(ingestion().run(ingestion().plan(SILENT), SILENT).toText())
                .contains("notes.doc")
                .contains("file-unsupported-extension");
    }

    @Test
    void aRunThatIsStoppedLeavesNothingBehind() throws IOException {
        LiveIndex live = ingestion().run(ingestion().plan(SILENT), SILENT).index();
        IngestionPlan plan = ingestion().plan(SILENT);
        IngestionProgress stops = snapshot -> {
            throw new CancellationException("stopped");
        };

        assertThatThrownBy(() -> ingestion().run(plan, stops)).isInstanceOf(CancellationException.class);

        assertThat(index.live()).contains(live);
        assertThat(names()).containsExactly(live.name());
    }

    private Ingestion ingestion() {
        return new Ingestion(MODEL, index, corpus(), config(), config());
    }

    private EffectiveCorpus corpus() {
        return new EffectiveCorpus(config(), new UploadedDocuments(config()), new RemovedDocuments(config()));
    }

    private Set<String> names() throws IOException {
        return TestClient.CLIENT
                .indices()
                .get(get -> get.index(alias + "-*").allowNoIndices(true))
                .indices()
                .keySet();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("corpus").resolve(name), text);
    }

    private IngestSettings config() {
        return new IngestSettings(folder, alias);
    }
}
