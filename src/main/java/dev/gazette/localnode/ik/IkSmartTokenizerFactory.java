package dev.gazette.localnode.ik;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Registers the tokenizer {@code ik_smart}. */
@NamedComponent("ik_smart")
public final class IkSmartTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create() {
        return new IkTokenizer(IkDictionary.ofNode(), IkMode.SMART);
    }
}
