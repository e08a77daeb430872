package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceSimilaritiesTest {
    private static final RankedPassage TWO = passage("two", 2);

    @Test
    void eachSentenceHasTheCosineOfItsPlaceWhateverTheOrderOfTheHits() {
        assertThat(compared(TWO, hit("two", List.of(1, 0), List.of(0.875, 0.625))))
                .singleElement()
                .satisfies(passage -> assertThat(passage.similarities()).containsExactly(0.25, 0.75));
    }

    @Test
    void sentencesBeyondThoseThatAreToldAreAsFarAsTheLastOfThem() {
        int sentences = PassageQuery.MOST_SENTENCES + 5;
        List<Integer> places =
                IntStream.range(0, PassageQuery.MOST_SENTENCES).boxed().toList();
        List<Double> scores = new ArrayList<>(Collections.nCopies(places.size(), 0.75));
        scores.set(3, 0.5);

        assertThat(compared(passage("long", sentences), hit("long", places, scores)))
                .singleElement()
                .satisfies(passage -> assertThat(passage.similarities())
                        .hasSize(sentences)
                        .endsWith(0.0, 0.0, 0.0, 0.0, 0.0)
                        .contains(0.5));
    }

    @Test
    void aPassageThatIsThereNoMoreIsAsFarAsTheFarthestSentence() {
        List<RankedPassage> compared = SentenceSimilarities.compared(
                List.of(TWO, passage("gone", 1)), Map.of("two", hit("two", List.of(0, 1), List.of(0.875, 0.625))));

        assertThat(compared)
                .extracting(RankedPassage::similarities)
                .containsExactly(List.of(0.75, 0.25), List.of(0.25));
    }

    @Test
    void anIndexWithOtherSentencesTellsNothing() {
        assertThat(compared(TWO, hit("two", List.of(0, 1, 2), List.of(0.875, 0.625, 0.5))))
                .singleElement()
                .satisfies(passage -> assertThat(passage.similarities()).isEmpty());
        assertThat(compared(TWO, hit("two", List.of(0, 2), List.of(0.875, 0.625))))
                .singleElement()
                .satisfies(passage -> assertThat(passage.similarities()).isEmpty());
    }

    private static List<RankedPassage> compared(RankedPassage passage, Hit<JsonNode> hit) {
        return SentenceSimilarities.compared(
                List.of(passage), Map.of(passage.passage().id(), hit));
    }

    private static RankedPassage passage(String id, int sentences) {
        return new RankedPassage(Passages.ofSentences(id, sentences), 1, List.of());
    }

    private static Hit<JsonNode> hit(String id, List<Integer> places, List<Double> scores) {
        List<Hit<JsonData>> sentences = IntStream.range(0, places.size())
                .mapToObj(i -> Hit.<JsonData>of(hit -> hit.index("passages")
                        .id(id)
                        .score(scores.get(i))
                        .nested(nested -> nested.field(IndexFields.SENTENCES).offset(places.get(i)))))
                .toList();
        return Hit.of(hit -> hit.index("passages")
                .id(id)
                .innerHits(IndexFields.SENTENCES, inner -> inner.hits(hits -> hits.hits(sentences))));
    }
}
