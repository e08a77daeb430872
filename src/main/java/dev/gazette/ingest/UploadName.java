package dev.gazette.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a file that was sent is stored; its part before the extension becomes the id of the document. */
final class UploadName {
    /** Ids go into those of items and passages, which Elasticsearch holds to 512 bytes. */
    private static final int MAX_BYTES = 200;

    /** What has a meaning in file systems or addresses, and what nobody can see (controls, marks of direction). */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|#%;]");

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    private UploadName() {}

    /**
     * The name without folders, in composed characters.
     *
     * @throws UploadRefusedException when what is left is no safe name of a file
     */
    static String of(String sent) {
        String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String name = FOLDERS.matcher(composed).replaceFirst("").strip();
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw refused(sent, "最长 " + MAX_BYTES + " 字节，但它有 " + bytes + " 字节");
        }
        if (FORBIDDEN.matcher(name).find()) {
            throw refused(sent, "不得含有控制字符和 : * ? \" < > | # % ;，但它含有");
        }
        int dot = name.lastIndexOf('.');
        if (name.startsWith(".") || dot < 1 || name.substring(0, dot).isBlank()) {
            throw refused(sent, "应为“名称.扩展名”，且不以点开头");
        }
        return name;
    }

    private static UploadRefusedException refused(String sent, String rule) {
        String shown = sent.replaceAll("\\p{C}", "�");
        String excerpt = shown.codePointCount(0, shown.length()) <= 60
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, 60)) + "…";
        return new UploadRefusedException(
                UploadRefusedException.Reason.NAME, excerpt, "file-name", "文件名" + rule + "；收到的是“" + excerpt + "”");
    }
}
