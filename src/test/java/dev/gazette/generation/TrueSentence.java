package dev.gazette.generation;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameKind;
import dev.gazette.names.NameReader;
import dev.gazette.passage.Passage;
import dev.gazette.passage.PassageCutter;
import dev.gazette.passage.Sentence;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.SourceDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence that a passage prints.
 *
 * @param names names of its document by kind, to exchange them
 */
record TrueSentence(String text, Passage passage, Map<NameKind, List<String>> names) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 220;

    static List<TrueSentence> of(Path file) {
        List<TrueSentence> sentences = new ArrayList<>();
        for (SourceDocument document : new CorpusReader().read(file).documents()) {
            Gazette gazette = new GazetteParser().parse(document);
            Map<NameKind, List<String>> names = new TreeMap<>();
            for (NameEntry entry : NameReader.read(List.of(gazette)).entries()) {
                names.computeIfAbsent(entry.kind(), none -> new ArrayList<>()).add(entry.preferred());
            }
            for (Passage passage : new PassageCutter().cut(gazette)) {
                passage.sentences().stream()
                        .map(Sentence::text)
                        .filter(TrueSentence::isSentence)
                        .forEach(text ->
                                sentences.add(new TrueSentence(text.replaceAll("\\s|\\[\\d+\\]", ""), passage, names)));
            }
        }
        return sentences;
    }

    private static boolean isSentence(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.endsWith("。") && !text.contains("\t");
    }

    /** Whether words are printed in the passage, whatever the check says. */
    boolean prints(String words) {
        return bare(passage.text()).contains(bare(words));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s*]|\\[\\d+\\]", "");
    }
}
