package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions of one JSONL file, in order of the file.
 *
 * @param name name of the file without its extension
 */
public record QuestionSet(String name, List<Question> questions) {
    public QuestionSet {
        requireNonNull(name, "name is null");
        questions = List.copyOf(questions);
    }

    /**
     * Reads a question file.
     *
     * @throws QuestionSetException when a line is no question, or an id stands twice
     */
    public static QuestionSet load(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取问题集 " + file.toAbsolutePath(), e);
        }
    }

    static QuestionSet parse(String file, List<String> lines) {
        List<Question> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                QuestionLine line = new QuestionLine(file, i + 1);
                Question question = line.read(lines.get(i));
                line.require(ids.add(question.id()), "id 不能重复", question.id());
                questions.add(question);
            }
        }
        if (questions.isEmpty()) {
            throw new QuestionSetException(file, 1, "至少要有一个问题", "空文件");
        }
        return new QuestionSet(file.replaceFirst("\\.[^.]+$", ""), questions);
    }
}
