package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.retrieval.SearchResult.FacetCount;
import dev.gazette.retrieval.SearchResult.Facets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetCounterTest {
    @Test
    void countsMostFrequentFirstAndPersonsUnderOneForm() {
        Facets facets = FacetCounter.count(
                List.of(Passages.ranked("a", 3, "一"), Passages.ranked("b", 4, "二"), Passages.ranked("c", 4, "三")),
                name -> "王晓明");

        assertThat(facets.session()).containsExactly(new FacetCount("4", "九届第4次", 2), new FacetCount("3", "九届第3次", 1));
        assertThat(facets.kind()).containsExactly(new FacetCount("report", "报告", 3));
        assertThat(facets.speaker()).containsExactly(new FacetCount("王晓明", "王晓明", 3));
    }
}
