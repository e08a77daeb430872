package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word documents with any body, and whole ones of which some part, or the package, is damaged. */
class WordFuzz {
    private static final FuzzedFile FILE = new FuzzedFile("docx");
    private static final int MOST_PARTS = 200;
    private static final String MAIN = "word/document.xml";
    private static final String HEAD = "<w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>";
    private static final String FOOT = "</w:body></w:document>";
    private static final List<String> WORDS = List.of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>",
            "</w:t>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:b/>",
            "w:val=\"-1\"",
            "w:val=\"99999999999\"",
            "w:val=\"\"",
            "Heading1",
            "<!DOCTYPE a>",
            "&#0;",
            "&lt;",
            "]]>",
            "<w:sdt>",
            "\u0000",
            "\"",
            "/",
            ">",
            "%1.%9",
            "%",
            "../",
            "http://",
            "External");

    private static final Map<String, byte[]> WHOLE = parts(GazetteWord.print(MarkedGazette.read()));

    @FuzzTest
    void readsAnyDocument(FuzzedDataProvider data) {
        int kind = data.consumeInt(0, 9);
        Map<String, byte[]> parts = new LinkedHashMap<>(WHOLE);
        if (kind < 6) {
            // a seed that ends with a line break is taken as it is
            String body = kind == 0 ? new String(data.consumeRemainingAsBytes(), UTF_8) : body(data);
            parts.put(MAIN, (HEAD + body + FOOT).getBytes(UTF_8));
        }
        if (kind > 4) {
            int damaged = data.consumeInt(1, 2);
            for (int i = 0; i < damaged; i++) {
                String name = data.pickValue(List.copyOf(parts.keySet()));
                parts.computeIfPresent(name, (same, bytes) -> FuzzedFile.edited(bytes, WORDS, data));
            }
        }
        byte[] word = zip(parts);
        FILE.check(kind == 9 ? FuzzedFile.edited(word, WORDS, data) : word);
    }

    private static String body(FuzzedDataProvider data) {
        StringBuilder body = new StringBuilder();
        for (int part = 0; part < MOST_PARTS && data.remainingBytes() > 0; part++) {
            block(data, body, 0);
        }
        return body.toString();
    }

    private static void block(FuzzedDataProvider data, StringBuilder out, int depth) {
        switch (depth > 6 ? 0 : data.consumeInt(0, 9)) {
            case 0, 1, 2, 3, 4 -> paragraph(data, out, depth);
            case 5, 6 -> table(data, out, depth);
            case 7 -> within("w:sdt><w:sdtContent", "w:sdtContent></w:sdt", data, out, depth);
            case 8 -> within("mc:AlternateContent><mc:Choice", "mc:Choice></mc:AlternateContent", data, out, depth);
            default -> out.append("<w:altChunk/>");
        }
    }

    private static void within(String open, String close, FuzzedDataProvider data, StringBuilder out, int depth) {
        out.append('<').append(open).append('>');
        int blocks = data.consumeInt(0, 3);
        for (int i = 0; i < blocks; i++) {
            block(data, out, depth + 1);
        }
        out.append("</").append(close).append('>');
    }

    private static void paragraph(FuzzedDataProvider data, StringBuilder out, int depth) {
        out.append("<w:p><w:pPr>");
        switch (data.consumeInt(0, 5)) {
            case 0 ->
                out.append("<w:pStyle w:val=\"Heading")
                        .append(data.consumeInt(0, 11))
                        .append("\"/>");
            case 1 -> out.append("<w:jc w:val=\"center\"/>");
            case 2 ->
                out.append("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(data.consumeInt(-1, 10), data.consumeInt(0, 3)));
            default -> {}
        }
        out.append("</w:pPr>");
        int runs = data.consumeInt(0, 4);
        for (int i = 0; i < runs; i++) {
            run(data, out, depth);
        }
        out.append("</w:p>");
    }

    private static void run(FuzzedDataProvider data, StringBuilder out, int depth) {
        out.append("<w:r><w:rPr>");
        out.append(data.pickValue(List.of(
                "", "", "<w:b/>", "<w:vanish/>", "<w:vertAlign w:val=\"superscript\"/>", "<w:b w:val=\"0\"/>")));
        out.append("</w:rPr>");
        switch (data.consumeInt(0, 9)) {
            case 0 ->
                out.append("<w:footnoteReference w:id=\"")
                        .append(data.consumeInt(-1, 5))
                        .append("\"/>");
            case 1 -> out.append(data.pickValue(List.of("<w:br/>", "<w:tab/>", "<w:sym w:char=\"F0D8\"/>", "<w:cr/>")));
            case 2 -> out.append("<w:drawing/>");
            case 3 -> within("w:drawing><w:txbxContent", "w:txbxContent></w:drawing", data, out, depth + 2);
            case 4 ->
                out.append("<w:fldChar w:fldCharType=\"")
                        .append(data.pickValue(List.of("begin", "separate", "end")))
                        .append("\"/><w:instrText>TOC</w:instrText>");
            default -> out.append("<w:t>").append(escaped(data)).append("</w:t>");
        }
        out.append("</w:r>");
    }

    private static String escaped(FuzzedDataProvider data) {
        String text = data.consumeBoolean()
                ? data.consumeString(8)
                : data.pickValue(List.of("附件1", "一、情况", "甲", " ", "12", "**", "关于甲的报告", "任命李明为局长", "1. ", "\t"));
        StringBuilder clean = new StringBuilder();
        text.chars().filter(c -> c >= ' ' && c < 0xD800 && c != '<' && c != '&').forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    private static void table(FuzzedDataProvider data, StringBuilder out, int depth) {
        out.append("<w:tbl>");
        int rows = data.consumeInt(0, 5);
        for (int row = 0; row < rows; row++) {
            out.append("<w:tr><w:trPr>").append(data.consumeBoolean() ? "<w:tblHeader/>" : "");
            out.append("<w:gridBefore w:val=\"").append(data.consumeInt(-1, 3)).append("\"/></w:trPr>");
            int cells = data.consumeInt(0, 5);
            for (int cell = 0; cell < cells; cell++) {
                out.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                        .append(data.consumeInt(-1, 4))
                        .append("\"/>");
                out.append(data.pickValue(List.of("", "", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>")));
                out.append("</w:tcPr>");
                block(data, out, depth + 1);
                out.append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
    }

    private static Map<String, byte[]> parts(byte[] word) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
