package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses packages that unpack to far more than they are, before a library unpacks them into memory. */
public final class ZipLimits {
    /** Begins the first file of a package. Some libraries also unpack what begins otherwise, which is not seen here. */
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    /** XML is kept as a tree, which takes about ten times its size. */
    private static final long MAX_XML = 24L * 1024 * 1024;

    /** Office files lie between 2 and 30; repeated bytes, of which bombs are made, reach 1000. */
    private static final int MAX_RATIO = 100;

    /** Small entries may shrink a lot without doing harm. */
    private static final long FREE = 1024L * 1024;

    private ZipLimits() {}

    /**
     * Unpacks the package without keeping it.
     *
     * @param file its name, for messages
     * @param most bytes that all its files may have together
     * @throws CorpusException when it is no package, broken or too large
     */
    public static void check(byte[] bytes, Path file, long most) {
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, BEGINNING.length), BEGINNING, 0, BEGINNING.length)) {
            throw new CorpusException(Code.BROKEN, file, "压缩包须以文件条目（50 4B 03 04）开头，但这里不是");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                require(entries <= MAX_ENTRIES, file, "压缩包内最多 " + MAX_ENTRIES + " 个文件，但这里更多");
                total += unpack(zip, entry, new Room(file, bytes.length, most, total));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException(Code.BROKEN, file, OptionalInt.empty(), "须为完好的文件，但它的压缩包不完整或已损坏", e);
        }
    }

    static void check(byte[] bytes, Path file) {
        check(bytes, file, MAX_UNPACKED);
    }

    private static long unpack(ZipInputStream zip, ZipEntry entry, Room room) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            require(
                    room.used + size <= room.most,
                    room.file,
                    "解压后总共最多 " + room.most + " 字节，但 " + entry.getName() + " 超出");
            require(
                    size <= FREE || size <= room.packed * MAX_RATIO,
                    room.file,
                    "解压后最多是压缩包的 " + MAX_RATIO + " 倍，但 " + entry.getName() + " 超出（疑似压缩炸弹）");
            require(
                    !xml || size <= MAX_XML,
                    room.file,
                    "压缩包内每个 XML 文件最大 " + MAX_XML + " 字节，但 " + entry.getName() + " 超出");
        }
        return size;
    }

    private static void require(boolean kept, Path file, String finding) {
        if (!kept) {
            throw new CorpusException(Code.TOO_LARGE, file, finding);
        }
    }

    private record Room(Path file, long packed, long most, long used) {}
}
