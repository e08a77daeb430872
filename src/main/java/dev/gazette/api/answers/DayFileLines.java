package dev.gazette.api.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Reads the lines of a file of answers; a line that is no answer is passed over with a warning, once. */
final class DayFileLines {
    private static final Logger LOG = Logger.getLogger(DayFileLines.class);

    private final Path file;
    private final ObjectMapper json;
    private final Set<Long> reported = ConcurrentHashMap.newKeySet();

    DayFileLines(Path file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    /** Takes an answer and the place where its line begins. */
    @FunctionalInterface
    interface Reader {
        void take(long offset, AnswerRecord answered);
    }

    /**
     * A place in the file between two lines.
     *
     * @param line number of the line that begins here, from 1
     */
    record Position(long offset, long line) {
        static final Position START = new Position(0, 1);

        private Position after(int length) {
            return new Position(offset + length, line + 1);
        }
    }

    /** Reads up to an offset; returns where the last line that has an end ended. */
    Position read(Position from, long to, Reader reader) throws IOException {
        Position position = from;
        if (from.offset() >= to) {
            return from;
        }
        try (InputStream in = open(from.offset())) {
            while (position.offset() < to) {
                Optional<Line> line = line(in);
                if (line.isEmpty()) {
                    return position;
                }
                take(line.get(), position, reader);
                if (!line.get().hasEnd()) {
                    return position;
                }
                position = position.after(line.get().length() + 1);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("%s was removed while it was read", file);
        }
        return position;
    }

    private void take(Line line, Position position, Reader reader) {
        if (line.length() == 0) {
            return;
        }
        AnswerRecord answered;
        try {
            answered = json.readValue(line.text(), AnswerRecord.class);
        } catch (IOException e) {
            if (reported.add(position.offset())) {
                LOG.warnf("%s 第 %d 行不是完整的回答记录，已略过：%s", file, position.line(), firstLine(e));
            }
            return;
        }
        reader.take(position.offset(), answered);
    }

    /** The answer whose line begins here. */
    Optional<AnswerRecord> at(long offset) throws IOException {
        try (InputStream in = open(offset)) {
            Optional<Line> line = line(in);
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(json.readValue(line.get().text(), AnswerRecord.class));
        } catch (NoSuchFileException e) {
            LOG.debugf("%s was removed while it was read", file);
            return Optional.empty();
        }
    }

    private InputStream open(long offset) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(offset);
        return new BufferedInputStream(Channels.newInputStream(channel));
    }

    private static Optional<Line> line(InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return Optional.of(new Line(text.toString(StandardCharsets.UTF_8), text.size(), true));
            }
            text.write(next);
        }
        return text.size() == 0
                ? Optional.empty()
                : Optional.of(new Line(text.toString(StandardCharsets.UTF_8), text.size(), false));
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * A line without its end.
     *
     * @param length in bytes
     */
    private record Line(String text, int length, boolean hasEnd) {}
}
