package dev.gazette.trainer.fit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A question with the words that an answer was chosen from, as {@code ./gazette eval --candidates} writes it.
 *
 * @param facts how many facts an answer must state; 0 for a question without answer
 * @param candidates likeliest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AskedQuestion(String set, String id, String type, int facts, List<Words> candidates) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public AskedQuestion {
        candidates = List.copyOf(candidates);
    }

    /** All questions of some files. */
    public static List<AskedQuestion> read(List<Path> files) throws IOException {
        List<AskedQuestion> questions = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                questions.add(JSON.readValue(line, AskedQuestion.class));
            }
        }
        return questions;
    }

    /** Whether these words state as many facts as any, and at the place where they are printed. */
    boolean isRight(Words words) {
        int most = candidates.stream().filter(Words::place).mapToInt(Words::stated).max().orElse(0);
        return words.place && words.stated > 0 && words.stated == most;
    }

    boolean hasRight() {
        return candidates.stream().anyMatch(this::isRight);
    }

    /**
     * Words that may answer.
     *
     * @param signals what speaks for them, by name
     * @param place whether they stand on the lines of the evidence
     * @param stated how many facts they state
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Words(Map<String, Double> signals, boolean place, int stated) {
        double[] values(List<String> names) {
            return names.stream().mapToDouble(signals::get).toArray();
        }
    }
}
