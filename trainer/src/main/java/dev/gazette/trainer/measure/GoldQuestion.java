package dev.gazette.trainer.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.trainer.data.NearPassages;
import dev.gazette.trainer.data.Passage;
import dev.gazette.trainer.data.ReadingSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A question with all answers that count.
 *
 * @param wrong the nearest passage that holds none of them, empty when there is none
 */
public record GoldQuestion(String text, String passage, List<String> golds, String wrong) {
    public GoldQuestion {
        golds = List.copyOf(golds);
    }

    /** Of a file in the form of SQuAD. */
    public static List<GoldQuestion> squad(Path file) throws IOException {
        List<GoldQuestion> bare = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (JsonNode article : new ObjectMapper().readTree(file.toFile()).path("data")) {
            for (JsonNode paragraph : article.path("paragraphs")) {
                String text = paragraph.path("context").asText();
                passages.add(new Passage(passages.size(), "gold", "gold", text));
                for (JsonNode asked : paragraph.path("qas")) {
                    List<String> golds = StreamSupport.stream(asked.path("answers").spliterator(), false)
                            .map(answer -> answer.path("text").asText())
                            .toList();
                    bare.add(new GoldQuestion(asked.path("question").asText(), text, golds, ""));
                }
            }
        }
        NearPassages near = new NearPassages(passages);
        return bare.stream().map(q -> q.withNearest(near, passages)).toList();
    }

    /** Of a prepared set. */
    public static List<GoldQuestion> prepared(ReadingSet set) {
        return set.questions().stream()
                .map(q -> new GoldQuestion(
                        q.text(),
                        set.passage(q).text(),
                        List.of(set.answer(q)),
                        q.wrong().isEmpty()
                                ? ""
                                : set.passages().get(q.wrong().getFirst()).text()))
                .toList();
    }

    private GoldQuestion withNearest(NearPassages near, List<Passage> passages) {
        List<Integer> found = near.near(
                text, 1, other -> !other.text().equals(passage) && golds.stream().noneMatch(other.text()::contains));
        return new GoldQuestion(
                text, passage, golds, found.isEmpty() ? "" : passages.get(found.getFirst()).text());
    }
}
