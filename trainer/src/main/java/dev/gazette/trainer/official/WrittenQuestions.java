package dev.gazette.trainer.official;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.trainer.data.Passage;
import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions that were written by hand, of {@code *-questions.jsonl}: a document, words of it, and the part of them that
 * answers, or none where they only look like an answer. The documents are official ones, or passages that were written
 * with the questions, of {@code *-passages.jsonl}.
 */
public final class WrittenQuestions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, OfficialDocument> documents = new HashMap<>();
    private final Map<String, WrittenPassage> written = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private int dropped;

    private WrittenQuestions(List<OfficialDocument> documents) {
        documents.forEach(document -> this.documents.put(document.name(), document));
    }

    /** All questions of a folder. */
    public static ReadingSet read(Path folder, List<OfficialDocument> documents) throws IOException {
        WrittenQuestions all = new WrittenQuestions(documents);
        for (Path file : files(folder, "-passages.jsonl")) {
            for (String line : Files.readAllLines(file)) {
                WrittenPassage passage = JSON.readValue(line, WrittenPassage.class);
                all.written.put(passage.id(), passage);
            }
        }
        for (Path file : files(folder, "-questions.jsonl")) {
            String name = file.getFileName().toString().replace("-questions.jsonl", "");
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                all.add("written-" + name + "-" + number, JSON.readValue(line, Line.class));
            }
        }
        System.out.printf(
                "written: %d passages, %d questions, %d of them without answer, %d dropped (not in the document)%n",
                all.passages.size(),
                all.questions.size(),
                all.questions.stream().filter(q -> !q.answered()).count(),
                all.dropped);
        return new ReadingSet(all.passages, all.questions);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void add(String id, Line line) {
        Optional<Passage> found = passage(line);
        if (found.isEmpty()) {
            dropped++;
            return;
        }
        Passage passage = found.get();
        int quote = passage.text().indexOf(line.quote);
        boolean answered = line.answer != null && !line.answer.isBlank();
        String words = answered ? line.answer : line.quote;
        int start = quote + line.quote.indexOf(words);
        questions.add(new Question(id, line.kind, line.question, passage.id(), start, words.length(), answered, List.of()));
    }

    private Optional<Passage> passage(Line line) {
        @Nullable WrittenPassage made = written.get(line.document);
        if (made != null) {
            return made.text().contains(line.quote)
                    ? Optional.of(passage(line.document, "", made.text()))
                    : Optional.empty();
        }
        return Optional.ofNullable(documents.get(line.document))
                .flatMap(document -> Surroundings.of(document.paragraphs(), line.quote)
                        .map(around -> passage(
                                line.document, (document.shownTitle() + " " + around.heading()).strip(), around.text())));
    }

    private Passage passage(String document, String about, String text) {
        int id = known.computeIfAbsent(document + "\n" + text, key -> {
            passages.add(new Passage(passages.size(), "written", document, about, text));
            return passages.size() - 1;
        });
        return passages.get(id);
    }

    private record WrittenPassage(String id, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Line(String document, String question, String quote, @Nullable String answer, String kind) {}
}
