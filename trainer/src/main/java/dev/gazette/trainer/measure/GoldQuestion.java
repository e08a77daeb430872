package dev.gazette.trainer.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.reading.ReadText;
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
 * @param golds the answers; none when the passage holds none
 * @param wrong the nearest passage that holds none of them, empty when there is none
 */
public record GoldQuestion(String text, ReadText passage, List<String> golds, ReadText wrong) {
    private static final ReadText NONE = ReadText.of("");

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
                passages.add(new Passage(passages.size(), "gold", "gold", "", text));
                for (JsonNode asked : paragraph.path("qas")) {
                    List<String> golds = StreamSupport.stream(asked.path("answers").spliterator(), false)
                            .map(answer -> answer.path("text").asText())
                            .toList();
                    bare.add(new GoldQuestion(asked.path("question").asText(), ReadText.of(text), golds, NONE));
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
                        readable(set.passage(q)),
                        q.answered() ? List.of(set.answer(q)) : List.of(),
                        q.wrong().isEmpty()
                                ? NONE
                                : readable(set.passages().get(q.wrong().getFirst()))))
                .toList();
    }

    private GoldQuestion withNearest(NearPassages near, List<Passage> passages) {
        List<Integer> found = near.near(
                text, 1, other -> !other.text().equals(passage.text()) && golds.stream().noneMatch(other.text()::contains));
        return new GoldQuestion(
                text,
                passage,
                golds,
                found.isEmpty() ? NONE : readable(passages.get(found.getFirst())));
    }

    private static ReadText readable(Passage passage) {
        return new ReadText(passage.about(), passage.text());
    }
}
