package dev.gazette.evaluation.judgements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Judgements as {@code judgements.jsonl} in the folder of their evaluation: only ever added to, on disk at once. */
public final class JudgementLog {
    private static final Logger LOG = Logger.getLogger(JudgementLog.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Object WRITING = new Object();

    private final Path file;

    /** The judgements of the evaluation in this folder. */
    public JudgementLog(Path folder) {
        this.file = folder.resolve("judgements.jsonl");
    }

    /** Adds one; throws {@link UncheckedIOException} naming the file when it cannot be written. */
    public void append(Judgement judgement) {
        try {
            byte[] line = (MAPPER.writeValueAsString(judgement) + "\n").getBytes(StandardCharsets.UTF_8);
            synchronized (WRITING) {
                write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A judgement cannot be written to " + file.toAbsolutePath(), e);
        }
    }

    /** All of them in the order in which they were given; a line that a crash cut off is left out and logged. */
    public List<Judgement> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Judgement> judgements = new ArrayList<>();
        try {
            // a line may have been cut off within a character
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> parse(line, judgements));
        } catch (IOException e) {
            throw new UncheckedIOException("Judgements cannot be read from " + file.toAbsolutePath(), e);
        }
        return judgements;
    }

    private void parse(String line, List<Judgement> judgements) {
        if (line.isBlank()) {
            return;
        }
        try {
            judgements.add(MAPPER.readValue(line, Judgement.class));
        } catch (JsonProcessingException e) {
            LOG.warnf("%s 中有一行不是评判，已略过：%s", file, e.getOriginalMessage());
        }
    }

    private void write(byte[] line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer bytes = ByteBuffer.wrap(endsLine(channel, end) ? line : withBreak(line));
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            channel.force(true);
        }
    }

    /** A line that a crash cut off must not swallow the next one. */
    private static boolean endsLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end == 0 || (channel.read(last, end - 1) == 1 && last.get(0) == '\n');
    }

    private static byte[] withBreak(byte[] line) {
        byte[] longer = new byte[line.length + 1];
        longer[0] = '\n';
        System.arraycopy(line, 0, longer, 1, line.length);
        return longer;
    }
}
