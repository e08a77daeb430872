package dev.gazette.names;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.ItemKind;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text of all documents until it is read again: little of it in memory, the rest in a temporary file that is
 * gone when the store is closed or the process ends. Not for use by several threads.
 */
final class RunStore implements AutoCloseable {
    /** Bytes that are held in memory before they are written out. */
    private static final int HELD = 4 << 20;

    private static final int READ_AT_ONCE = 1 << 16;

    private final int held;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(memory);
    private @Nullable FileChannel file;

    RunStore() {
        this(HELD);
    }

    /** @param held bytes that are held in memory at most, one run more or less */
    RunStore(int held) {
        this.held = held;
    }

    void add(TextRun run) {
        try {
            write(run.document());
            write(run.item());
            write(run.kind().name());
            write(run.list());
            write(run.text());
            out.writeInt(run.starts().size());
            for (Block.LineStart start : run.starts()) {
                out.writeInt(start.offset());
                out.writeInt(start.line());
            }
            if (memory.size() > held) {
                writeOut();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("名称索引的临时文件无法写入：" + e, e);
        }
    }

    /** Reads all runs again, in the order in which they were added. */
    void forEach(Consumer<TextRun> reader) {
        try (InputStream written = written();
                DataInputStream in = new DataInputStream(
                        new SequenceInputStream(written, new ByteArrayInputStream(memory.toByteArray())))) {
            for (TextRun run = read(in); run != null; run = read(in)) {
                reader.accept(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("名称索引的临时文件无法读取：" + e, e);
        }
    }

    @Override
    public void close() {
        memory.reset();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("名称索引的临时文件无法关闭：" + e, e);
        }
    }

    private void writeOut() throws IOException {
        FileChannel channel = file == null ? open() : file;
        file = channel;
        ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes, channel.size());
        }
        memory.reset();
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("gazette-names", ".tmp");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** What lies in the file; closing the stream leaves the file open. */
    private InputStream written() throws IOException {
        FileChannel channel = file;
        if (channel == null) {
            return InputStream.nullInputStream();
        }
        channel.position(0);
        return new BufferedInputStream(Channels.newInputStream(channel), READ_AT_ONCE) {
            @Override
            public void close() {
                // the channel is closed with the store
            }
        };
    }

    private void write(String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static @Nullable TextRun read(DataInputStream in) throws IOException {
        String document;
        try {
            document = text(in);
        } catch (EOFException end) {
            return null;
        }
        String item = text(in);
        ItemKind kind = ItemKind.valueOf(text(in));
        String list = text(in);
        String text = text(in);
        int count = in.readInt();
        List<Block.LineStart> starts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            starts.add(new Block.LineStart(in.readInt(), in.readInt()));
        }
        return new TextRun(document, item, kind, list, text, starts);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[2 * in.readInt()];
        in.readFully(bytes);
        char[] chars = new char[bytes.length / 2];
        ByteBuffer.wrap(bytes).asCharBuffer().get(chars);
        return new String(chars);
    }
}
