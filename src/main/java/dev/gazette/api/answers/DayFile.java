package dev.gazette.api.answers;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.ingest.AtomicFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final byte[] LINE_BREAK = {'\n'};

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
            bytes.writeBytes(LINE_BREAK);
        }
        lock.lock();
        try {
            append(bytes.toByteArray());
        } finally {
            lock.unlock();
        }
    }

    private void append(byte[] added) throws IOException {
        Path folder = requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        boolean isNew = !Files.exists(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long before = channel.size();
            try {
                channel.position(before);
                if (endsWithinLine(channel, before)) {
                    write(channel, LINE_BREAK);
                }
                write(channel, added);
                channel.force(true);
            } catch (IOException e) {
                takeBack(channel, before, e);
                throw e;
            }
        }
        if (isNew) {
            AtomicFiles.force(folder);
        }
    }

    private static void takeBack(FileChannel channel, long size, IOException failure) {
        try {
            channel.truncate(size);
        } catch (IOException e) {
            failure.addSuppressed(e); // the next batch begins on a line of its own
        }
    }

    private static boolean endsWithinLine(FileChannel channel, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
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
