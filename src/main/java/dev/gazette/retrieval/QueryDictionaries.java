package dev.gazette.retrieval;

import dev.gazette.index.IndexConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the dictionaries that queries are analysed with, once. */
@ApplicationScoped
class QueryDictionaries {
    private static final String SYNONYMS = "synonyms.txt";
    private static final String QUESTION_WORDS = "question-words.txt";

    @Produces
    @Singleton
    QueryAnalyser analyser(IndexConfig config) {
        Path questionWords = config.indexMappings().resolve(QUESTION_WORDS);
        Path synonyms = config.indexMappings().resolve(SYNONYMS);
        return new QueryAnalyser(
                QuestionWords.parse(questionWords.toString(), lines(questionWords)),
                Synonyms.parse(synonyms.toString(), lines(synonyms)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取词典 " + file.toAbsolutePath(), e);
        }
    }
}
