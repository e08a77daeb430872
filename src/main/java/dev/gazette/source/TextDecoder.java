package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns bytes into text: UTF-8 strictly, else GB18030 when the result is Chinese; anything else is refused. */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");

    /** Lead bytes of the 3 755 everyday characters in GB 2312; rare ones follow from 0xD8 on. */
    private static final int FIRST_EVERYDAY_LEAD = 0xB0;

    private static final int LAST_EVERYDAY_LEAD = 0xD7;

    /**
     * Least share of everyday characters. Real text lies above 0.95; UTF-8 or Big5 misread as GB18030 lies around 0.5.
     */
    private static final double EVERYDAY_SHARE = 0.75;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    static String decode(byte[] bytes, Path file) {
        refuseBinary(bytes, file);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = UTF_8.newDecoder().decode(input, output, true);
        if (!result.isError()) {
            return withoutMark(output.flip().toString());
        }
        int offset = input.position();
        return chineseGb18030(bytes)
                .orElseThrow(() -> new CorpusException(
                        CorpusException.Code.WRONG_ENCODING,
                        file,
                        OptionalInt.of(lineAt(bytes, offset)),
                        "编码须为 UTF-8 或 GB18030，但第 %d 字节（0x%02X）不是有效的 UTF-8，按 GB18030 解读也不是中文文本"
                                .formatted(offset + 1, bytes[offset]),
                        null));
    }

    private static void refuseBinary(byte[] bytes, Path file) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new CorpusException(
                        CorpusException.Code.NO_TEXT,
                        file,
                        OptionalInt.of(lineAt(bytes, i)),
                        "须为纯文本，但第 " + (i + 1) + " 字节是 NUL（二进制文件或 UTF-16）",
                        null);
            }
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<String> chineseGb18030(byte[] bytes) {
        try {
            String text = GB18030.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isChinese(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isChinese(String text) {
        long letters =
                text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        long everyday = text.codePoints().filter(TextDecoder::isEveryday).count();
        return letters > 0 && everyday >= EVERYDAY_SHARE * letters;
    }

    private static boolean isEveryday(int codePoint) {
        if (Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HAN) {
            return false;
        }
        byte[] bytes = Character.toString(codePoint).getBytes(GB2312);
        int lead = Byte.toUnsignedInt(bytes[0]);
        return bytes.length == 2 && FIRST_EVERYDAY_LEAD <= lead && lead <= LAST_EVERYDAY_LEAD;
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean carriageReturn = bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
            if (bytes[i] == '\n' || carriageReturn) {
                line++;
            }
        }
        return line;
    }
}
