package dev.gazette.trainer.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Passages and the questions asked of them, kept as two files of JSON lines. */
public record ReadingSet(List<Passage> passages, List<Question> questions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public ReadingSet {
        passages = List.copyOf(passages);
        questions = List.copyOf(questions);
    }

    public Passage passage(Question question) {
        return passages.get(question.passage());
    }

    public String answer(Question question) {
        return passage(question).text().substring(question.start(), question.end());
    }

    /** The questions for which the test says so, with all passages. */
    public ReadingSet only(Predicate<Question> kept) {
        return new ReadingSet(passages, questions.stream().filter(kept).toList());
    }

    /** Both sets as one, the ids of the other's passages moved up. */
    public ReadingSet with(ReadingSet other) {
        int shift = passages.size();
        List<Passage> allPassages = new ArrayList<>(passages);
        other.passages.forEach(p -> allPassages.add(new Passage(p.id() + shift, p.source(), p.document(), p.about(), p.text())));
        List<Question> allQuestions = new ArrayList<>(questions);
        other.questions.forEach(q -> allQuestions.add(new Question(
                q.id(),
                q.kind(),
                q.text(),
                q.passage() + shift,
                q.start(),
                q.length(),
                q.answered(),
                q.wrong().stream().map(id -> id + shift).toList())));
        return new ReadingSet(allPassages, allQuestions);
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        writeLines(folder.resolve("passages.jsonl"), passages);
        writeLines(folder.resolve("questions.jsonl"), questions);
    }

    public static ReadingSet read(Path folder) throws IOException {
        return new ReadingSet(
                readLines(folder.resolve("passages.jsonl"), Passage.class),
                readLines(folder.resolve("questions.jsonl"), Question.class));
    }

    private static void writeLines(Path file, List<?> values) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Object value : values) {
                out.write(JSON.writeValueAsString(value));
                out.newLine();
            }
        }
    }

    private static <T> List<T> readLines(Path file, Class<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            values.add(JSON.readValue(line, type));
        }
        return values;
    }
}
