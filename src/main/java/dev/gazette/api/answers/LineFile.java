package dev.gazette.api.answers;

import static java.util.Objects.requireNonNull;

import dev.gazette.ingest.AtomicFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends to files of lines so that neither a crash nor a full disk spoils more than the lines that were just written. */
public final class LineFile {
    private static final byte[] LINE_BREAK = {'\n'};

    private LineFile() {}

    /**
     * Appends whole lines, all or, when that fails, none; they are on disk when it returns. What a crash left of a line
     * stays a line of its own. Whoever calls sees to it that nobody else appends at the same time.
     *
     * @param lines each with its line break
     */
    public static void append(Path file, byte[] lines) throws IOException {
        Path folder = requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        boolean isNew = !Files.exists(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            append(channel, lines);
        }
        if (isNew) {
            AtomicFiles.force(folder);
        }
    }

    private static void append(FileChannel channel, byte[] lines) throws IOException {
        long before = channel.size();
        try {
            channel.position(before);
            if (endsWithinLine(channel, before)) {
                write(channel, LINE_BREAK);
            }
            write(channel, lines);
            channel.force(true);
        } catch (IOException e) {
            takeBack(channel, before, e);
            throw e;
        }
    }

    private static void takeBack(FileChannel channel, long size, IOException failure) {
        try {
            channel.truncate(size);
        } catch (IOException e) {
            failure.addSuppressed(e); // the next lines begin on a line of their own all the same
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
}
