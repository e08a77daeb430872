package dev.gazette.retrieval;

import dev.gazette.index.IndexConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the dictionaries that queries are analysed with, once. */
@ApplicationScoped
class QueryDictionaries {
    private static final String SYNONYMS = "synonyms.txt";
    private static final String QUESTION_WORDS = "question-words.txt";

    /** At the start, and before indexing begins: a broken dictionary must stop the service, not the first question. */
    @Produces
    @Singleton
    @Startup(Interceptor.Priority.APPLICATION)
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
        } catch (CharacterCodingException e) {
            throw new DictionaryException(file.toString(), "词典须为 UTF-8 编码，但含有无效字节", e);
        } catch (IOException e) {
            throw new DictionaryException(file.toString(), "词典无法读取：" + e, e);
        }
    }
}
