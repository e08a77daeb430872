package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.gazette.ItemKind;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import dev.gazette.names.Authority;
import dev.gazette.retrieval.SearchRequest.SortOrder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Matching and relevance on the sample, with the real Elasticsearch and the real embedding model. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class RetrievalTest {
    @Inject
    Retriever retriever;

    @Inject
    Suggester suggester;

    @Inject
    ServiceState service;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofMinutes(10)).until(() -> service.current() instanceof ServiceStatus.Ready);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年全区农产品绿色认证率是多少, 绿色认证率",
        "创建了几条精品示范路, 精品示范路",
        "全区有多少注册志愿者, 注册志愿者",
        "2022年新建了多少公里绿道, 绿道",
        "路上堵车怎么办, 堵"
    })
    void leadsWithThePassageThatSaysIt(String question, String words) {
        SearchResult found = retriever.search(SearchRequest.top(question, SearchMode.HYBRID, 3));

        assertThat(found.hits())
                .anySatisfy(hit ->
                        assertThat(hit.passage().text().replaceAll("\\s", "")).contains(words));
    }

    @Test
    void comparesEachSentenceWithTheQuestion() {
        SearchRequest request = SearchRequest.top("全区有多少注册志愿者", SearchMode.HYBRID, 20);

        List<RankedPassage> compared = retriever.comparedPassages(request);

        assertThat(compared)
                .extracting(RankedPassage::passage)
                .isEqualTo(retriever.passages(request).stream()
                        .map(RankedPassage::passage)
                        .toList());
        assertThat(compared)
                .allSatisfy(hit -> assertThat(hit.similarities())
                        .hasSameSizeAs(hit.passage().sentences())
                        .allSatisfy(similarity -> assertThat(similarity).isBetween(-1.0, 1.0)));
        assertThat(compared)
                .anySatisfy(hit ->
                        assertThat(hit.similarities().stream().distinct()).hasSizeGreaterThan(1));
        assertThat(nearest(compared)).contains("注册志愿者");
    }

    private static String nearest(List<RankedPassage> passages) {
        RankedPassage hit = passages.stream()
                .max(Comparator.comparingDouble(passage -> Collections.max(passage.similarities())))
                .orElseThrow();
        int sentence = hit.similarities().indexOf(Collections.max(hit.similarities()));
        return hit.passage().sentences().get(sentence).text();
    }

    @ParameterizedTest
    @EnumSource(SearchMode.class)
    void givesTheSameHitsTwice(SearchMode mode) {
        SearchRequest request = SearchRequest.top("乡村振兴", mode, 20);

        assertThat(retriever.search(request)).isEqualTo(retriever.search(request));
    }

    @ParameterizedTest
    @EnumSource(SearchMode.class)
    void findsNothingForRubbish(SearchMode mode) {
        SearchResult found = retriever.search(SearchRequest.top("qzx wvk jjj", mode, 10));

        assertThat(found.total()).isZero();
        assertThat(found.hits()).isEmpty();
        assertThat(found.facets().session()).isEmpty();
    }

    @Test
    void keepsToTheFilters() {
        SearchFilters filters = new SearchFilters(
                List.of(13),
                List.of(ItemKind.REPORT),
                List.of(),
                Optional.of(LocalDate.of(2023, 9, 1)),
                Optional.of(LocalDate.of(2023, 9, 30)));
        SearchResult found =
                retriever.search(new SearchRequest("建设情况", SearchMode.HYBRID, filters, 1, 50, SortOrder.RELEVANCE));

        assertThat(found.hits()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.passage().provenance().session()).contains(13);
            assertThat(hit.passage().provenance().item().kind()).isEqualTo(ItemKind.REPORT);
        });
    }

    @Test
    void pagesFollowEachOtherAndFacetsCountAllHits() {
        SearchResult all = page(1, 20);
        SearchResult second = page(2, 10);

        assertThat(second.hits()).isEqualTo(all.hits().subList(10, 20));
        assertThat(second.total()).isEqualTo(all.total());
        assertThat(all.facets().session().stream()
                        .mapToInt(SearchResult.FacetCount::count)
                        .sum())
                .isEqualTo(all.total());
        assertThat(page(500, 20).hits()).isEmpty();
    }

    @Test
    void sortsByDateLatestFirst() {
        SearchResult found = retriever.search(
                new SearchRequest("会议", SearchMode.KEYWORD, SearchFilters.NONE, 1, 50, SortOrder.DATE));

        assertThat(found.hits())
                .extracting(hit -> hit.passage().provenance().date().orElse(LocalDate.MIN))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void marksMatchedWords() {
        SearchResult found = retriever.search(SearchRequest.top("精品示范路", SearchMode.KEYWORD, 1));

        assertThat(found.hits().getFirst().highlights())
                .isNotEmpty()
                .allSatisfy(fragment -> assertThat(fragment).contains("<em>").doesNotContain("</em><em>"));
    }

    @Test
    void showsTheBestSentenceOfWhatOnlyTheVectorsFound() {
        SearchResult found = retriever.search(SearchRequest.top("路上堵车", SearchMode.SEMANTIC, 5));

        assertThat(found.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.highlights()).hasSize(1));
    }

    @Test
    void completesTitlesAndNames() {
        List<String> speakers = page(1, 1).facets().speaker().stream()
                .map(SearchResult.FacetCount::value)
                .toList();

        assertThat(suggester.suggest(speakers.getFirst().substring(0, 2))).contains(speakers.getFirst());
        assertThat(suggester.suggest("乡村振兴"))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(title).contains("乡村振兴"));
        assertThat(suggester.suggest("qzx")).isEmpty();
    }

    @Test
    void offersThePrintedSpellingWhenLittleIsFound() {
        assertThat(suggester.otherSpellings("乡村震兴", Authority.EMPTY)).contains("乡村振兴");
    }

    @ParameterizedTest
    @CsvSource({"区发改委, 发展改革委", "徐芑, 徐 芃", "徐芃, 徐 芑"})
    void findsTheOtherFormsOfAName(String form, String other) {
        SearchResult found = retriever.search(SearchRequest.top(form, SearchMode.KEYWORD, 30));

        assertThat(found.hits())
                .anySatisfy(
                        hit -> assertThat(hit.passage().text()).contains(other).doesNotContain(form));
    }

    @Test
    void aSpeakerIsOneHoweverSpaced() {
        List<String> ids = List.of("张斌", "张 斌").stream()
                .map(name -> new SearchFilters(List.of(), List.of(), List.of(name), Optional.empty(), Optional.empty()))
                .map(filters -> retriever.search(
                        new SearchRequest("整改", SearchMode.KEYWORD, filters, 1, 5, SortOrder.RELEVANCE)))
                .map(found -> String.valueOf(found.hits()))
                .distinct()
                .toList();

        assertThat(ids).singleElement().asString().contains("张斌");
    }

    @Test
    void completesShortFormsAndCorrectsNames() {
        assertThat(suggester.suggest("区发改")).contains("区发改委");
        assertThat(suggester.suggest("区卫")).contains("区卫生健康委");
        SearchResult found = retriever.search(SearchRequest.top("朱众维", SearchMode.KEYWORD, 5));
        assertThat(found.suggestions()).contains("朱众伟");
    }

    private SearchResult page(int page, int size) {
        return retriever.search(
                new SearchRequest("轨道交通站点", SearchMode.HYBRID, SearchFilters.NONE, page, size, SortOrder.RELEVANCE));
    }
}
