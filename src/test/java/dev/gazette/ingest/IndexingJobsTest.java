package dev.gazette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.gazette.TestClient;
import dev.gazette.TestModel;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.LiveIndex;
import dev.gazette.index.PassageIndex;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs of operators with real model and real Elasticsearch, an alias of its own for each test. */
class IndexingJobsTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Nothing listens there. */
    private static final ElasticsearchClient AWAY = TestClient.to("127.0.0.1:9");

    @TempDir
    Path folder;

    private final String alias = "jobs-test-" + UUID.randomUUID();

    @BeforeEach
    void writeACorpus() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/one.txt"), text("河道", 12));
    }

    @AfterEach
    void deleteEverything() throws IOException {
        List<String> names = List.copyOf(TestClient.CLIENT
                .indices()
                .get(get -> get.index(alias + "-*").allowNoIndices(true))
                .indices()
                .keySet());
        if (!names.isEmpty()) {
            TestClient.CLIENT.indices().delete(delete -> delete.index(names));
        }
    }

    @Test
    void aJobEndsWithAnIndexAndItsProblems() throws IOException {
        Files.writeString(folder.resolve("corpus/notes.doc"), "x");
        Service service = new Service(TestClient.CLIENT);

        IndexingJob job = service.ended(service.jobs.request(IndexingTrigger.REQUEST));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.index()).contains(service.live().name());
        assertThat(job.problems()).extracting(IngestionProblem::code).contains("file-unsupported-extension");
        assertThat(job.progress())
                .hasValueSatisfying(progress -> assertThat(progress.passages().done())
                        .isPositive()
                        .isEqualTo(progress.passages().total()));
        assertThat(job.times().started()).isPresent();
        assertThat(job.times().ended()).isPresent();
    }

    @Test
    void requestsDuringARunBecomeOneJobThatSeesThemAll() throws InterruptedException {
        Service service = new Service(TestClient.CLIENT);
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Thread holder = Thread.ofPlatform().start(() -> service.lock.alone(() -> hold(busy, free)));
        busy.await();

        IndexingJob first = service.jobs.request(IndexingTrigger.DOCUMENTS);
        service.store("two.txt", text("绿道", 8));
        IndexingJob second = service.jobs.request(IndexingTrigger.DOCUMENTS);
        IndexingJob third = service.jobs.request(IndexingTrigger.REQUEST);
        assertThatThrownBy(service.jobs::rollback).isInstanceOf(IndexingBusyException.class);
        free.countDown();
        holder.join();

        assertThat(List.of(second.id(), third.id())).containsOnly(first.id());
        assertThat(third.trigger()).isEqualTo(IndexingTrigger.REQUEST);
        assertThat(service.ended(first).state()).isEqualTo(JobState.DONE);
        assertThat(service.plan().documents()).hasSize(2);
        assertThat(service.plan().isFulfilledBy(service.live())).isTrue();
    }

    @Test
    void aChangeThatChangedNothingBuildsNothing() {
        Service service = new Service(TestClient.CLIENT);
        service.ended(service.jobs.request(IndexingTrigger.DOCUMENTS));
        LiveIndex live = service.live();

        IndexingJob again = service.ended(service.jobs.request(IndexingTrigger.DOCUMENTS));
        assertThat(again.index()).contains(live.name());
        IndexingJob asked = service.ended(service.jobs.request(IndexingTrigger.REQUEST));
        assertThat(asked.index()).isNotEmpty().isNotEqualTo(again.index());
    }

    @Test
    void aJobWithoutElasticsearchFailsWithTheReason() {
        Service service = new Service(TestClient.CLIENT);
        service.ended(service.jobs.request(IndexingTrigger.REQUEST));
        LiveIndex live = service.live();

        Service cutOff = new Service(AWAY);
        IndexingJob failed = cutOff.ended(cutOff.jobs.request(IndexingTrigger.REQUEST));

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error())
                .hasValueSatisfying(reason -> assertThat(reason).contains("Elasticsearch"));
        assertThat(service.live()).isEqualTo(live);
        assertThatThrownBy(cutOff.jobs::rollback).isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void aCorpusWithoutDocumentsFailsAndTheLiveIndexStays() {
        Service service = new Service(TestClient.CLIENT);
        service.ended(service.jobs.request(IndexingTrigger.REQUEST));
        LiveIndex live = service.live();

        assertThat(service.documents.remove("one")).isTrue();
        IndexingJob failed = service.ended(service.jobs.request(IndexingTrigger.DOCUMENTS));

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error()).isPresent();
        assertThat(service.live()).isEqualTo(live);
    }

    @Test
    void aRestartKeepsUploadsRemovalsAndARollback() throws InterruptedException {
        Service before = new Service(TestClient.CLIENT);
        before.ended(before.jobs.request(IndexingTrigger.REQUEST));
        assertThat(before.jobs.rollback()).isEmpty();
        LiveIndex first = before.live();
        before.store("two.txt", text("绿道", 8));
        before.documents.remove("one");
        before.ended(before.jobs.request(IndexingTrigger.DOCUMENTS));
        assertThat(before.jobs.rollback()).contains(first);

        Service after = new Service(TestClient.CLIENT);
        after.start();

        assertThat(after.live()).isEqualTo(first);
        assertThat(after.plan().documents())
                .extracting(entry -> entry.file().id())
                .containsExactly("two");

        after.store("three.txt", text("公园", 3));
        after.start();
        assertThat(after.plan().isFulfilledBy(after.live())).isTrue();
    }

    private static String text(String subject, int number) {
        return "关于" + subject + "建设的情况\n\n一、基本情况\n\n去年新建" + subject + " " + number + " 处。\n";
    }

    private static String hold(CountDownLatch busy, CountDownLatch free) {
        busy.countDown();
        await().atMost(LONG).until(() -> free.getCount() == 0);
        return "held";
    }

    /** What one process of the service has. */
    private final class Service {
        private final IngestSettings settings = new IngestSettings(folder, alias);
        private final UploadedDocuments uploads = new UploadedDocuments(settings);
        private final RemovedDocuments removed = new RemovedDocuments(settings);
        private final EffectiveCorpus corpus = new EffectiveCorpus(settings, uploads, removed);
        private final IndexingLock lock = new IndexingLock();
        private final PassageIndex index;
        private final Ingestion ingestion;
        private final ServiceState state = new ServiceState(new ReadyLine(new NoServer(), settings));
        private final IndexingJobs jobs;
        private final OperatorDocuments documents = new OperatorDocuments(corpus, uploads, removed);

        Service(ElasticsearchClient client) {
            this.index = new PassageIndex(client, alias);
            this.ingestion = new Ingestion(TestModel.EMBEDDINGS, index, corpus, settings, settings);
            this.jobs = new IndexingJobs(ingestion, index, state, lock);
        }

        IndexingJob ended(IndexingJob job) {
            await().atMost(LONG)
                    .until(() ->
                            jobs.job(job.id()).orElseThrow().times().ended().isPresent());
            return jobs.job(job.id()).orElseThrow();
        }

        LiveIndex live() {
            return index.live().orElseThrow();
        }

        IngestionPlan plan() {
            return ingestion.plan(snapshot -> {});
        }

        void store(String name, String text) {
            try {
                Path sent = Files.writeString(folder.resolve("sent"), text);
                documents.store(List.of(new IncomingFile(name, sent)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        /** What a start of the process does. */
        void start() throws InterruptedException {
            StartupIndexing startup = new StartupIndexing(ingestion, index, state, settings, lock);
            state.become(new ServiceStatus.WaitingForElasticsearch());
            startup.start(new StartupEvent());
            await().atMost(LONG).until(() -> state.current() instanceof ServiceStatus.Ready);
            startup.stop(new ShutdownEvent());
        }
    }

    /** Asked by nobody: only {@code serve} prints an address. */
    private static final class NoServer implements HttpServer {
        @Override
        public int getPort() {
            return -1;
        }

        @Override
        public int getSecurePort() {
            return -1;
        }

        @Override
        public int getManagementPort() {
            return -1;
        }

        @Override
        public URI getLocalBaseUri() {
            throw new IllegalStateException("No server runs in this test");
        }
    }
}
