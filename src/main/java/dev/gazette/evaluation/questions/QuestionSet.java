package dev.gazette.evaluation.questions;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of one file, in order of the file.
 *
 * @param name name of the file without its extension
 */
public record QuestionSet(String name, List<Entry> entries) {
    private static final List<String> EXTENSIONS = List.of(".jsonl", ".csv", ".xlsx");
    private static final String SCORED_ONLY = "-test";
    private static final Pattern HALF = Pattern.compile("(-dev|-test)?$");

    public QuestionSet {
        requireNonNull(name, "name is null");
        entries = List.copyOf(entries);
    }

    /** A question and where it stands. */
    public record Entry(Question question, QuestionLine line) {
        public Entry {
            requireNonNull(question, "question is null");
            requireNonNull(line, "line is null");
        }
    }

    public List<Question> questions() {
        return entries.stream().map(Entry::question).toList();
    }

    /** Ids of the documents that hold the evidence. */
    public Set<String> documents() {
        return questions().stream()
                .flatMap(question -> question.evidence().stream())
                .map(Question.Evidence::document)
                .collect(Collectors.toSet());
    }

    /** The follow-up questions of this set asked in full, as a set of its own beside it; empty when none says how. */
    public Optional<QuestionSet> inFull() {
        List<Entry> full = entries.stream()
                .filter(entry -> !entry.question().full().isEmpty())
                .map(entry -> new Entry(entry.question().inFull(), entry.line()))
                .toList();
        return full.isEmpty() ? Optional.empty() : Optional.of(new QuestionSet(inFull(name), full));
    }

    /** Name of that set for a set of this name; it stays one to look at, or one that is only scored. */
    public static String inFull(String name) {
        return HALF.matcher(name).replaceFirst("-in-full$1");
    }

    /** Whether a set of this name is only scored, so that nobody tunes the service to its questions. */
    public static boolean isScoredOnly(String name) {
        return name.endsWith(SCORED_ONLY);
    }

    /**
     * Reads a question file, or every one that lies directly in a folder, in order of their names.
     *
     * @throws QuestionSetException when there is none, a line is no question, or an id stands twice in a file
     */
    public static List<QuestionSet> loadAll(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            throw new QuestionSetException("没有问题集 " + fileOrFolder.toAbsolutePath());
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(load(fileOrFolder));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<QuestionSet> sets = files.filter(file -> EXTENSIONS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(QuestionSet::load)
                    .toList();
            if (sets.isEmpty()) {
                throw new QuestionSetException("文件夹里没有问题集（" + EXTENSIONS + "）：" + fileOrFolder.toAbsolutePath());
            }
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取问题集文件夹 " + fileOrFolder.toAbsolutePath(), e);
        }
    }

    /**
     * Reads a question file: JSON Lines, CSV or xlsx.
     *
     * @throws QuestionSetException when a line is no question, or an id stands twice
     */
    public static QuestionSet load(Path file) {
        try {
            return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取问题集 " + file.toAbsolutePath(), e);
        }
    }

    /**
     * Reads the content of a question file, whose name tells the format.
     *
     * @throws QuestionSetException when it is of another format, a line is no question, or an id stands twice
     */
    public static QuestionSet read(String file, byte[] content) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return QuestionTable.read(file, CsvRows.read(file, content));
        }
        if (name.endsWith(".xlsx")) {
            return QuestionTable.read(file, XlsxRows.read(file, content));
        }
        if (name.endsWith(".jsonl")) {
            return parse(
                    file, new String(content, StandardCharsets.UTF_8).lines().toList());
        }
        throw new QuestionSetException("问题集的扩展名应为 " + EXTENSIONS + " 之一，但这里是 " + file);
    }

    static QuestionSet parse(String file, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                QuestionLine line = new QuestionLine(file, i + 1);
                entries.add(new Entry(line.read(lines.get(i)), line));
            }
        }
        return of(file, entries);
    }

    /** The set of a file with these questions; throws when there is none or an id stands twice. */
    static QuestionSet of(String file, List<Entry> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> entry.line()
                .require(
                        ids.add(entry.question().id()),
                        "id 不能重复",
                        entry.question().id()));
        if (entries.isEmpty()) {
            throw new QuestionSetException(file, 1, "至少要有一个问题", "空文件");
        }
        return new QuestionSet(file.replaceFirst("\\.[^.]+$", ""), entries);
    }
}
