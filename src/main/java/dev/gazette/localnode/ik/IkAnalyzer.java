package dev.gazette.localnode.ik;

import org.apache.lucene.analysis.Analyzer;

/** The tokenizer alone: IK lower-cases and narrows full-width letters and digits itself. */
final class IkAnalyzer extends Analyzer {
    private final IkDictionary dictionary;
    private final IkMode mode;

    IkAnalyzer(IkDictionary dictionary, IkMode mode) {
        this.dictionary = dictionary;
        this.mode = mode;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new IkTokenizer(dictionary, mode));
    }
}
