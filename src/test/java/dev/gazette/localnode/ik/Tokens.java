package dev.gazette.localnode.ik;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What a tokenizer makes of a text. */
record Tokens(List<Token> list, int finalOffset) {
    record Token(String term, int start, int end, int increment) {
        @Override
        public String toString() {
            return term + " " + start + "-" + end;
        }
    }

    static Tokens of(IkTokenizer tokenizer, Reader text) throws IOException {
        var list = new ArrayList<Token>();
        var term = tokenizer.getAttribute(CharTermAttribute.class);
        var offset = tokenizer.getAttribute(OffsetAttribute.class);
        var increment = tokenizer.getAttribute(PositionIncrementAttribute.class);
        try (tokenizer) {
            tokenizer.setReader(text);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                list.add(new Token(
                        term.toString(), offset.startOffset(), offset.endOffset(), increment.getPositionIncrement()));
            }
            tokenizer.end();
            return new Tokens(list, offset.endOffset());
        }
    }

    /** As the tables of the tests write it. */
    String table() {
        return String.join(" | ", list.stream().map(Token::toString).toList());
    }
}
