package dev.gazette.inference.reader;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Cuts text into the word pieces of BERT's Chinese vocabulary. Thread safe. */
public final class WordPieces implements AutoCloseable {
    /** The piece that opens every input; its place also stands for "no answer". */
    public static final long CLS = 101;

    /** The piece that ends the question and the window. */
    public static final long SEP = 102;

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    /** Stands for half of a surrogate pair, which the tokeniser's native code would count differently. */
    private static final char BROKEN = '\uFFFD';

    private final HuggingFaceTokenizer tokenizer;

    /** Reads a {@code tokenizer.json}. */
    public WordPieces(InputStream json) throws IOException {
        tokenizer = HuggingFaceTokenizer.newInstance(json, Map.of("truncation", "false", "padding", "false"));
    }

    /** The pieces of a text, without the opening and closing ones. */
    public Pieces of(String text) {
        Encoding encoding = tokenizer.encode(folded(text), false, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        int[] starts = new int[ids.length];
        int[] ends = new int[ids.length];
        CodePoints places = new CodePoints(text);
        for (int i = 0; i < ids.length; i++) {
            starts[i] = places.toChars(spans[i].getStart());
            ends[i] = places.toChars(spans[i].getEnd());
        }
        return new Pieces(ids, starts, ends);
    }

    /** Lower case and half width, char by char, so that every place stays: the vocabulary has nothing else. */
    private static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean fullWidth = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '％';
            chars[i] = Character.toLowerCase(fullWidth ? (char) (c - FULL_WIDTH_SHIFT) : c);
            if (Character.isSurrogate(c) && !paired(text, i)) {
                chars[i] = BROKEN;
            }
        }
        return new String(chars);
    }

    private static boolean paired(String text, int place) {
        int low = Character.isHighSurrogate(text.charAt(place)) ? place + 1 : place;
        return low > 0 && low < text.length() && Character.isSurrogatePair(text.charAt(low - 1), text.charAt(low));
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** Code point numbers, asked for in rising order, to char numbers. */
    private static final class CodePoints {
        private final String text;
        private int codePoint;
        private int index;

        CodePoints(String text) {
            this.text = text;
        }

        int toChars(int wanted) {
            if (wanted < codePoint) {
                codePoint = 0;
                index = 0;
            }
            index = text.offsetByCodePoints(index, wanted - codePoint);
            codePoint = wanted;
            return index;
        }
    }
}
