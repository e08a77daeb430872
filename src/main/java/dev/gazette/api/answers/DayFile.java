package dev.gazette.api.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The answers of one day, one JSON object a line. One thread appends, any number read: they see whole batches only. What
 * a crash left of a line is passed over, see {@link DayFileLines}.
 */
final class DayFile {
    private final Path file;
    private final ObjectMapper json;
    private final DayFileLines lines;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Long> offsets = new HashMap<>();
    private DayFileLines.Position indexed = DayFileLines.Position.START;

    DayFile(Path file, ObjectMapper json) {
        this.file = file;
        this.json = json;
        this.lines = new DayFileLines(file, json);
    }

    /** Appends all or, when that fails, none; on disk when it returns. */
    void append(List<AnswerRecord> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (AnswerRecord answered : records) {
            bytes.writeBytes(json.writeValueAsBytes(answered));
            bytes.write('\n');
        }
        lock.lock();
        try {
            LineFile.append(file, bytes.toByteArray());
        } finally {
            lock.unlock();
        }
    }

    /** The answer with this id; the first search of a day reads its file, later ones only what came since. */
    Optional<AnswerRecord> find(String id) throws IOException {
        Optional<Long> offset;
        lock.lock();
        try {
            indexed = lines.read(indexed, size(), (at, answered) -> offsets.put(answered.answerId(), at));
            offset = Optional.ofNullable(offsets.get(id));
        } finally {
            lock.unlock();
        }
        return offset.isEmpty()
                ? Optional.empty()
                : lines.at(offset.get()).filter(answered -> answered.answerId().equals(id));
    }

    /** Reads the answers, oldest first. */
    void read(Consumer<AnswerRecord> reader) throws IOException {
        long size;
        lock.lock();
        try {
            size = size();
        } finally {
            lock.unlock();
        }
        lines.read(DayFileLines.Position.START, size, (at, answered) -> reader.accept(answered));
    }

    private long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
