package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.LiveNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a question into content words and asks the index how rare each of them is. */
@ApplicationScoped
public class QuestionTerms {
    /** 了 after a verb misleads the analyzer (成立了 as 成|立了). */
    private static final Pattern PARTICLE = Pattern.compile("了(?!解)");

    private final ElasticsearchClient client;
    private final QueryAnalyser analyser;
    private final TermCounter counter;
    private final SpellingCorrector corrector;
    private final LiveNames names;
    private final String alias;

    QuestionTerms(
            ElasticsearchClient client,
            QueryAnalyser analyser,
            TermCounter counter,
            SpellingCorrector corrector,
            IndexConfig config,
            LiveNames names) {
        this.client = client;
        this.analyser = analyser;
        this.counter = counter;
        this.corrector = corrector;
        this.names = names;
        this.alias = config.indexAlias();
    }

    /**
     * Reads a question.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or no index is live
     */
    public TermProfile profile(String question) {
        AnalysedQuery query = analyser.analyse(question);
        try {
            List<String> words =
                    TermMerger.merge(tokens(PARTICLE.matcher(query.words()).replaceAll(" ")));
            Map<String, List<String>> alternatives = NameTerms.join(
                    words, names.authority().in(query.words()), word -> analyser.alternatives(word, query.text()));
            return profile(query, alternatives);
        } catch (IOException | ElasticsearchException | IndexUnavailableException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    private List<TermMerger.Token> tokens(String words) throws IOException {
        return client.indices().analyze(a -> a.index(alias).analyzer("ik_smart").text(words)).tokens().stream()
                .map(token -> new TermMerger.Token(
                        token.token(), Math.toIntExact(token.startOffset()), Math.toIntExact(token.endOffset())))
                .toList();
    }

    private TermProfile profile(AnalysedQuery query, Map<String, List<String>> alternatives) throws IOException {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        alternatives.forEach((word, others) ->
                forms.put(word, Stream.concat(Stream.of(word), others.stream()).toList()));
        TermCounter.Counts counts = counter.count(forms);
        Map<String, String> meant = corrector.corrections(unknown(alternatives, counts));
        List<TermProfile.Term> terms = alternatives.entrySet().stream()
                .map(entry -> meant.containsKey(entry.getKey())
                        ? new TermProfile.Term(entry.getKey(), List.of(meant.get(entry.getKey())), 0)
                        : new TermProfile.Term(entry.getKey(), entry.getValue(), counts.of(entry.getKey())))
                .toList();
        return new TermProfile(query.text(), terms, query.session(), counts.passages(), meant);
    }

    /** Words that are printed nowhere; those with other words for them are everyday ones and no misspellings. */
    private static List<String> unknown(Map<String, List<String>> alternatives, TermCounter.Counts counts) {
        return alternatives.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty() && counts.of(entry.getKey()) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
