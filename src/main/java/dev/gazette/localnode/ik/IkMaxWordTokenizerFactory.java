package dev.gazette.localnode.ik;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Registers the tokenizer {@code ik_max_word}. */
@NamedComponent("ik_max_word")
public final class IkMaxWordTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create() {
        return new IkTokenizer(IkDictionary.ofNode(), IkMode.MAX_WORD);
    }
}
