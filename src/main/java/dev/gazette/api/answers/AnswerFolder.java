package dev.gazette.api.answers;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folder with a file of answers for each day, {@code 2020-01-31.jsonl}. Days are those of the clock's zone. */
final class AnswerFolder {
    private static final String EXTENSION = ".jsonl";

    private final Path folder;
    private final ObjectMapper json;
    private final Clock clock;
    private final long daysKept;
    private final Map<LocalDate, DayFile> files = new ConcurrentHashMap<>();

    AnswerFolder(Path folder, ObjectMapper json, Clock clock, Duration kept) {
        if (kept.toDays() < 1) {
            throw new IllegalArgumentException("gazette.answers.kept（GAZETTE_ANSWERS_KEPT）至少为 1d；设置的是 " + kept);
        }
        this.folder = folder;
        this.json = json;
        this.clock = clock;
        this.daysKept = kept.toDays();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Answers of days before this one are gone, whether or not their file is. */
    LocalDate oldestKept() {
        return today().minusDays(daysKept);
    }

    DayFile file(LocalDate day) {
        return files.computeIfAbsent(day, date -> new DayFile(path(date), json));
    }

    Optional<AnswerRecord> find(String id) throws IOException {
        Optional<LocalDate> day =
                AnswerId.day(id).filter(date -> !date.isBefore(oldestKept())).filter(date -> Files.exists(path(date)));
        return day.isEmpty() ? Optional.empty() : file(day.get()).find(id);
    }

    /** Days that are kept and have answers, the latest first. */
    List<LocalDate> days() throws IOException {
        return stored().stream()
                .filter(day -> !day.isBefore(oldestKept()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Deletes the files of days that are not kept any more and returns those days. */
    List<LocalDate> removeOld() throws IOException {
        List<LocalDate> removed = new ArrayList<>();
        for (LocalDate day : stored()) {
            if (day.isBefore(oldestKept())) {
                Files.deleteIfExists(path(day));
                files.remove(day);
                removed.add(day);
            }
        }
        return removed;
    }

    private List<LocalDate> stored() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.flatMap(path -> day(path).stream()).toList();
        }
    }

    private static Optional<LocalDate> day(Path path) {
        String name = requireNonNull(path.getFileName()).toString();
        if (!name.endsWith(EXTENSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(0, name.length() - EXTENSION.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // somebody else's file, which is not ours to delete
        }
    }

    Path path(LocalDate day) {
        return folder.resolve(day + EXTENSION);
    }
}
