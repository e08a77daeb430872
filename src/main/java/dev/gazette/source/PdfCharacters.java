package dev.gazette.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** The characters that a glyph of a font stands for. */
final class PdfCharacters {
    /** Stands for a glyph of which the file does not say what it means. */
    static final String UNKNOWN = "\uFFFD";

    private static final int BOLD_WEIGHT = 600;

    /** Parts of the names of faces; the last ones are those in which Chinese headings are set. */
    private static final List<String> STRONG_FACES =
            List.of("Bold", "Black", "Heavy", "SimHei", "STHeiti", "FZHT", "FZXBS", "FZHei");

    /** Simplified radicals that fonts confuse with the characters of the same shape, each with that character. */
    private static final String RADICALS = "⺎兀⺒巳⺓幺⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private static final Map<Integer, String> CHARACTER_OF_RADICAL = radicals();

    private PdfCharacters() {}

    static String of(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            boolean ascii = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
            return ascii ? Character.toString(code) : UNKNOWN;
        }
        return plain(text);
    }

    /** Radicals and ligatures as the characters that they show; control characters as spaces. */
    static String plain(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x2E80) {
            return text.charAt(0) < ' ' || text.charAt(0) == 0xA0 ? " " : text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    private static String plain(int codePoint) {
        String text = Character.toString(codePoint);
        String character = CHARACTER_OF_RADICAL.get(codePoint);
        if (character != null) {
            return character;
        }
        boolean compatibility = isWithin(codePoint, 0x2E80, 0x2FDF)
                || isWithin(codePoint, 0xF900, 0xFAFF)
                || isWithin(codePoint, 0xFB00, 0xFB06);
        if (compatibility) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        return Character.isISOControl(codePoint) ? " " : text;
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }

    /** Whether the characters cannot be those that are printed: unknown, or of a private meaning. */
    static boolean isDoubtful(String text) {
        return text.codePoints().anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE);
    }

    static boolean isStrong(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return heavy || STRONG_FACES.stream().anyMatch(name::contains);
    }

    private static Map<Integer, String> radicals() {
        Map<Integer, String> characters = new HashMap<>();
        int[] pairs = RADICALS.codePoints().toArray();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            characters.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        return Map.copyOf(characters);
    }
}
