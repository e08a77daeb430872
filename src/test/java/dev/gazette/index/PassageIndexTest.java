package dev.gazette.index;

import static dev.gazette.TestClient.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gazette.TestClient;
import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real Elasticsearch, an alias of its own for each test. */
class PassageIndexTest {
    private static final IndexDefinition DEFINITION = IndexDefinition.load(Path.of("index-mappings"), "a-model");

    private final String alias = "passage-index-test-" + UUID.randomUUID();
    private final PassageIndex index = new PassageIndex(CLIENT, alias);

    @AfterEach
    void deleteEverything() {
        PassageIndex.delete(CLIENT, names());
    }

    @Test
    void nothingIsLiveAtFirst() {
        assertThat(index.isReachable()).isTrue();
        assertThat(index.live()).isEmpty();
        assertThatThrownBy(index::answersSearch).isInstanceOf(IndexUnavailableException.class);
        assertThat(index.rollback()).isEmpty();
    }

    @Test
    void readersSeeAnIndexOnlyOnceItIsComplete() {
        try (IndexBuild build = index.begin(DEFINITION, "corpus")) {
            Samples.items("a", "b").forEach(build::add);
            build.add(Samples.document("a", 0));
            assertThat(index.live()).isEmpty();

            LiveIndex committed = build.commit();

            assertThat(index.live()).contains(committed);
            assertThat(committed)
                    .isEqualTo(new LiveIndex(build.name(), DEFINITION.fingerprint(), "corpus", 2, 1, true));
        }
        assertThat(index.answersSearch()).isTrue();
        assertThat(index.live().orElseThrow().isCurrent(DEFINITION.fingerprint(), "corpus"))
                .isTrue();
    }

    @Test
    void closingWithoutCommitLeavesTheLiveIndexAsItWas() {
        LiveIndex live = build("first");
        try (IndexBuild build = index.begin(DEFINITION, "second")) {
            build.add(Samples.document("a", 0));
        }

        assertThat(index.live()).contains(live);
        assertThat(names()).containsExactly(live.name());
    }

    @Test
    void thePreviousIndexIsKeptAndOlderOnesAreDeleted() {
        build("first");
        LiveIndex second = build("second");
        LiveIndex third = build("third");

        assertThat(names()).containsExactly(second.name(), third.name());
        assertThat(index.live()).contains(third);
    }

    @Test
    void rollbackGoesToThePreviousIndexAndBack() {
        LiveIndex first = build("first");
        LiveIndex second = build("second");

        assertThat(index.rollback()).contains(first);
        assertThat(index.live()).contains(first);
        assertThat(index.rollback()).contains(second);
    }

    @Test
    void versionsAreListedWithTheCountsOfTheirBuildAndWhatWasRejected() {
        LiveIndex first = build("first");
        LiveIndex second = build("second");
        index.begin(DEFINITION, "half-built");
        assertThat(index.versions()).extracting(IndexVersion::name).containsExactly(second.name(), first.name());
        assertThat(index.versions())
                .extracting(IndexVersion::passages)
                .containsExactly(second.passages(), first.passages());

        index.rollback();

        assertThat(index.versions()).extracting(IndexVersion::isLive).containsExactly(false, true);
        assertThat(index.versions()).extracting(IndexVersion::isRejected).containsExactly(true, false);
    }

    @Test
    void theNextBuildDeletesWhatACrashLeft() {
        LiveIndex live = build("first");
        String leftover = index.begin(DEFINITION, "crashed").name();
        assertThat(names()).containsExactly(live.name(), leftover);

        LiveIndex next = build("second");

        assertThat(names()).containsExactly(live.name(), next.name());
    }

    @Test
    void everyRefusedDocumentIsReported() {
        LiveIndex live = build("first");
        try (IndexBuild build = index.begin(DEFINITION, "second")) {
            Samples.items("a", "b", "a", "b").forEach(build::add);

            IndexBuildException refused = catchThrowableOfType(IndexBuildException.class, build::commit);

            assertThat(refused.failures()).hasSize(2);
            assertThat(refused)
                    .hasMessageContaining("'a'")
                    .hasMessageContaining("'b'")
                    .hasMessageContaining(build.name());
        }
        assertThat(index.live()).contains(live);
    }

    @Test
    void aLiveIndexThatLostDocumentsIsNotIntact() throws IOException {
        LiveIndex live = build("first");
        CLIENT.delete(delete -> delete.index(live.name()).id("a"));
        CLIENT.indices().refresh(refresh -> refresh.index(live.name()));

        assertThat(index.live().orElseThrow().isIntact()).isFalse();
    }

    @Test
    void theArchiveReadsWhatWasStored() {
        try (IndexBuild build = index.begin(DEFINITION, "corpus")) {
            Samples.items("a", "b", "c").forEach(build::add);
            build.add(Samples.document("b", 2));
            build.add(Samples.document("b", 1));
            build.add(Samples.document("a", 0));
            build.commit();
        }
        Archive archive = new ElasticsearchArchive(CLIENT, index);

        assertThat(archive.version()).isEqualTo(index.live().map(LiveIndex::name));
        assertThat(archive.item("b")).contains(Samples.archived("b", 1));
        assertThat(archive.item("b-p1")).isEmpty();
        assertThat(archive.passage("b-p2")).contains(Samples.passage("b", 2));
        assertThat(archive.passagesOf("b")).extracting(Passage::id).containsExactly("b-p1", "b-p2");
        Archive.ItemPage page = archive.items(Optional.of(3), Optional.of(ItemKind.REPORT), 2, 2);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(item -> item.item().id()).containsExactly("c");
        assertThat(archive.items(Optional.of(4), Optional.empty(), 1, 10).items())
                .isEmpty();
        assertThat(archive.items(Optional.empty(), Optional.of(ItemKind.DECISION), 1, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void elasticsearchAwayIsSaidSo() {
        PassageIndex away = new PassageIndex(TestClient.to("127.0.0.1:1"), alias);

        assertThat(away.isReachable()).isFalse();
        assertThatThrownBy(away::live)
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("没有响应");
    }

    private LiveIndex build(String corpus) {
        try (IndexBuild build = index.begin(DEFINITION, corpus)) {
            Samples.items("a").forEach(build::add);
            build.add(Samples.document("a", 0));
            return build.commit();
        }
    }

    private List<String> names() {
        return IndexCatalog.of(CLIENT, alias).entries().stream()
                .map(IndexCatalog.Entry::name)
                .toList();
    }
}
