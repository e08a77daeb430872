package dev.gazette.localnode.ik;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.dic.Dictionary;

/**
 * The segmenter's dictionary with our words added. The segmenter keeps one dictionary per class loader, so a running
 * node has one for all its indices, as with the official plugin. Safe for use by many threads once made.
 */
public final class IkDictionary {
    /** Folder of the dictionary files inside Elasticsearch's configuration folder. */
    public static final String FOLDER = "analysis-ik";

    private final Set<String> stopWords;

    private IkDictionary(Set<String> stopWords) {
        this.stopWords = stopWords;
    }

    /** The dictionary of the running node, read once from its configuration folder. */
    static IkDictionary ofNode() {
        return OfNode.INSTANCE;
    }

    /** Adds the words to the segmenter's dictionary; words added earlier stay. */
    public static synchronized IkDictionary with(IkVocabulary vocabulary) {
        Dictionary.initial(new SegmenterConfiguration(false));
        Dictionary.getSingleton().addWords(vocabulary.words());
        return new IkDictionary(vocabulary.stopWords());
    }

    IKSegmenter segmenter(IkMode mode) {
        var smart =
                switch (mode) {
                    case SMART -> true;
                    case MAX_WORD -> false;
                };
        return new IKSegmenter(java.io.Reader.nullReader(), new SegmenterConfiguration(smart));
    }

    boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    /** Loaded on first use, so that a node without IK indices pays nothing. */
    private static final class OfNode {
        private static final IkDictionary INSTANCE = load();

        private static IkDictionary load() {
            Path folder = configurationFolder()
                    .map(path -> path.resolve(FOLDER))
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "neither the system property es.path.conf nor ES_PATH_CONF names the configuration folder"));
            return with(Files.isDirectory(folder) ? IkVocabulary.read(folder) : IkVocabulary.empty());
        }

        private static Optional<Path> configurationFolder() {
            return Optional.ofNullable(System.getProperty("es.path.conf"))
                    .or(() -> Optional.ofNullable(System.getenv("ES_PATH_CONF")))
                    .map(Path::of);
        }
    }
}
