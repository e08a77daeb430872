package dev.gazette.localnode.ik;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Registers the analyzer {@code ik_smart}. */
@NamedComponent("ik_smart")
public final class IkSmartAnalyzerFactory implements AnalyzerFactory {
    @Override
    public Analyzer create() {
        return new IkAnalyzer(IkDictionary.ofNode(), IkMode.SMART);
    }
}
