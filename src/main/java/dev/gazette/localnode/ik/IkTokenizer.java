package dev.gazette.localnode.ik;

import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/**
 * IK as Lucene tokenizer. The whole text is segmented before the first token leaves, then the words are sorted: the
 * segmenter itself can give a word that begins before the last one (infinilabs/analysis-ik#1155), and Lucene rejects
 * the document then. Each token advances the position by one and a stop word leaves no hole, as in the official plugin.
 */
public final class IkTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final IkDictionary dictionary;
    private final IKSegmenter segmenter;
    private @Nullable Iterator<Segment> segments;
    private int length;

    public IkTokenizer(IkDictionary dictionary, IkMode mode) {
        this.dictionary = dictionary;
        this.segmenter = dictionary.segmenter(mode);
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        Iterator<Segment> left = segments;
        if (left == null) {
            left = segment(readAll()).iterator();
            segments = left;
        }
        if (!left.hasNext()) {
            return false;
        }
        Segment next = left.next();
        term.append(next.term());
        offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
        type.setType(next.type());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        segments = null;
        length = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }

    private String readAll() throws IOException {
        var text = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        length = text.length();
        return text.toString();
    }

    private List<Segment> segment(String text) throws IOException {
        NavigableSet<Segment> found = new TreeSet<>(Segment.ORDER);
        segmenter.reset(new StringReader(text));
        for (Lexeme lexeme = segmenter.next(); lexeme != null; lexeme = segmenter.next()) {
            if (!dictionary.isStopWord(lexeme.getLexemeText())) {
                found.add(segmentOf(lexeme));
            }
        }
        addRareCharacters(text, found);
        return List.copyOf(found);
    }

    private static Segment segmentOf(Lexeme lexeme) {
        return new Segment(
                lexeme.getBeginPosition(),
                lexeme.getEndPosition(),
                // the segmenter narrows a full-width capital and leaves it a capital
                lexeme.getLexemeText().toLowerCase(Locale.ROOT),
                lexeme.getLexemeTypeString());
    }

    /** The segmenter knows 16-bit characters only and drops the others, which occur in names of people and places. */
    private static void addRareCharacters(String text, NavigableSet<Segment> found) {
        for (int i = 0; i < text.length(); i++) {
            int code = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(code)) {
                if (Character.isLetterOrDigit(code)) {
                    found.add(new Segment(i, i + 2, Character.toString(code), "CN_CHAR"));
                }
                i++;
            }
        }
    }
}
