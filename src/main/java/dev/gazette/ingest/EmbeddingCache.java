package dev.gazette.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.gazette.source.Fingerprint;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/**
 * Vectors by content, kept in a file so that a rebuild does not embed again. The file is only ever appended to: a
 * header, then records of one length (SHA-256 of the text, the numbers, CRC-32 of both). Whatever follows the last
 * whole record, which a crash may leave, is cut off at opening. Vectors stay on disk; in memory are their places only. The file is locked while open.
 */
final class EmbeddingCache implements Closeable {
    private static final byte[] MAGIC = "GZEMBED1".getBytes(US_ASCII);
    private static final int HEADER = 8 + Integer.BYTES;
    private static final int KEY = 32;

    private final FileChannel channel;
    private final int dimension;
    private final RecordNumbers records = new RecordNumbers();
    private long end;

    private EmbeddingCache(FileChannel channel, int dimension) {
        this.channel = channel;
        this.dimension = dimension;
    }

    /**
     * Opens the cache, creating it if need be. A file with another dimension is begun anew.
     *
     * @throws UncheckedIOException when the file cannot be read or written or another process has it open
     */
    static EmbeddingCache open(Path file, int dimension) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, file);
                EmbeddingCache cache = new EmbeddingCache(channel, dimension);
                cache.load();
                return cache;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("向量缓存 " + file + " 无法打开：" + e.getMessage(), e);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new IOException("另一个进程正在使用它，请为每个服务设置各自的 GAZETTE_DATA：" + file);
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("本进程的另一次索引正在使用它：" + file, e);
        }
    }

    int size() {
        return records.size();
    }

    boolean contains(String text) {
        return records.find(key(text)).isPresent();
    }

    Optional<float[]> find(String text) {
        OptionalInt record = records.find(key(text));
        if (record.isEmpty()) {
            return Optional.empty();
        }
        long position = HEADER + (long) record.getAsInt() * recordLength();
        ByteBuffer bytes = ByteBuffer.allocate(dimension * Float.BYTES);
        try {
            readFully(bytes, position + KEY);
        } catch (IOException e) {
            throw new UncheckedIOException("向量缓存无法读取，位置 " + position, e);
        }
        float[] vector = new float[dimension];
        bytes.flip().asFloatBuffer().get(vector);
        return Optional.of(vector);
    }

    void add(String text, float[] vector) {
        if (vector.length != dimension) {
            throw new IllegalArgumentException(
                    "The cache holds vectors of length " + dimension + " but this one has " + vector.length);
        }
        byte[] key = key(text);
        ByteBuffer bytes = ByteBuffer.allocate(recordLength()).put(key);
        for (float number : vector) {
            bytes.putFloat(number);
        }
        bytes.putInt(checksum(bytes.array()));
        try {
            writeFully(bytes.flip(), end);
        } catch (IOException e) {
            throw new UncheckedIOException("向量缓存无法写入，位置 " + end, e);
        }
        records.put(key, nextRecord());
        end += recordLength();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.force(true);
        }
    }

    private void load() throws IOException {
        ByteBuffer header =
                ByteBuffer.allocate(HEADER).put(MAGIC).putInt(dimension).flip();
        ByteBuffer found = ByteBuffer.allocate(HEADER);
        boolean isOurs =
                channel.size() >= HEADER && readFully(found, 0) && found.flip().equals(header);
        if (isOurs) {
            loadRecords();
        } else {
            channel.truncate(0);
            writeFully(header, 0);
            end = HEADER;
        }
    }

    private void loadRecords() throws IOException {
        channel.position(HEADER);
        end = HEADER;
        // The stream is not closed, as that would close the channel.
        InputStream stream = new BufferedInputStream(Channels.newInputStream(channel), 1 << 20);
        DataInputStream input = new DataInputStream(stream);
        byte[] bytes = new byte[recordLength()];
        long whole = (channel.size() - HEADER) / recordLength();
        for (long i = 0; i < whole; i++) {
            input.readFully(bytes);
            if (ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES) != checksum(bytes)) {
                break;
            }
            records.put(bytes, nextRecord());
            end += recordLength();
        }
        channel.truncate(end);
    }

    private int nextRecord() {
        return Math.toIntExact((end - HEADER) / recordLength());
    }

    private int recordLength() {
        return KEY + dimension * Float.BYTES + Integer.BYTES;
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - Integer.BYTES);
        return (int) crc.getValue();
    }

    private boolean readFully(ByteBuffer bytes, long position) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new IOException("Expected " + bytes.capacity() + " bytes at " + position + " but the file ends");
            }
        }
        return true;
    }

    private void writeFully(ByteBuffer bytes, long position) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position());
        }
    }

    private static byte[] key(String text) {
        return HexFormat.of().parseHex(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
