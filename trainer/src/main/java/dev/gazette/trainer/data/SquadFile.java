package dev.gazette.trainer.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads a file in the form of SQuAD, as CMRC 2018 and DRCD have it, or of SQuAD 2.0 with questions that are marked as
 * impossible: those have no words that look like an answer, and so a length of 0.
 */
public final class SquadFile {
    private final String source;
    private final UnaryOperator<String> script;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private int dropped;

    /** The script operator is applied to every text; where it changes a length the answer is looked up again. */
    public SquadFile(String source, UnaryOperator<String> script) {
        this.source = source;
        this.script = script;
    }

    public ReadingSet read(Path file) throws IOException {
        for (JsonNode article : new ObjectMapper().readTree(file.toFile()).path("data")) {
            for (JsonNode paragraph : article.path("paragraphs")) {
                addParagraph(script.apply(article.path("title").asText("")), paragraph);
            }
        }
        System.out.printf(
                "%s: %d passages, %d questions, %d dropped (answer not in the passage)%n",
                file.getFileName(), passages.size(), questions.size(), dropped);
        return new ReadingSet(passages, questions);
    }

    private void addParagraph(String title, JsonNode paragraph) {
        String text = script.apply(paragraph.path("context").asText());
        int id = passages.size();
        passages.add(new Passage(id, source, source, title, text));
        for (JsonNode asked : paragraph.path("qas")) {
            String question = script.apply(asked.path("question").asText());
            String name = asked.path("id").asText();
            if (asked.path("is_impossible").asBoolean()) {
                questions.add(new Question(name, source, question, id, 0, 0, false, List.of()));
                continue;
            }
            String answer = script.apply(asked.path("answers").path(0).path("text").asText());
            int start = place(text, answer, asked.path("answers").path(0).path("answer_start").asInt());
            if (start < 0 || answer.isBlank()) {
                dropped++;
                continue;
            }
            questions.add(new Question(name, source, question, id, start, answer.length(), true, List.of()));
        }
    }

    private static int place(String text, String answer, int said) {
        return text.startsWith(answer, said) ? said : text.indexOf(answer);
    }
}
