package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that after a crash either the old or the new content is there, and after returning the new one. */
public final class AtomicFiles {
    private AtomicFiles() {}

    /** Writes a whole file; its folder is made when it is missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".draft-", "");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Moves a file whose content is on disk over another one in the same file system. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(requireNonNull(to.toAbsolutePath().getParent()));
    }

    /** The entry of a folder outlives a crash only once the folder itself is on disk. */
    public static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
