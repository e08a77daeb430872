package dev.gazette.localnode.ik;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Registers the analyzer {@code ik_max_word}. */
@NamedComponent("ik_max_word")
public final class IkMaxWordAnalyzerFactory implements AnalyzerFactory {
    @Override
    public Analyzer create() {
        return new IkAnalyzer(IkDictionary.ofNode(), IkMode.MAX_WORD);
    }
}
