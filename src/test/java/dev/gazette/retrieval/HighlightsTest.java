package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexFields;
import dev.gazette.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private final Passage passage = Passages.passage("p", 3, "面积<5 & 数量>3");

    @Test
    void joinsMarksOfAdjacentTokens() {
        Hit<JsonNode> hit =
                Hit.of(h -> h.index("i").highlight(IndexFields.TEXT, List.of("<em>绿色</em><em>认证</em>与<em>率</em>")));

        assertThat(Highlights.of(hit, passage)).containsExactly("<em>绿色认证</em>与<em>率</em>");
    }

    @Test
    void showsTheBestSentenceEscapedWhenNoWordMatched() {
        Hit<JsonNode> hit = Hit.of(h -> h.index("i")
                .innerHits(
                        IndexFields.SENTENCES,
                        inner -> inner.hits(found -> found.hits(best -> best.index("i")
                                .nested(n -> n.field(IndexFields.SENTENCES).offset(0))))));

        assertThat(Highlights.of(hit, passage)).containsExactly("面积&lt;5 &amp; 数量&gt;3");
    }

    @Test
    void isEmptyWhenNothingSaysWhy() {
        assertThat(Highlights.of(Hit.of(h -> h.index("i")), passage)).isEmpty();
    }
}
