package dev.gazette;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The index of an evaluation: its corpus, data folder and name are its own, so that what is measured depends neither on
 * what operators did to the service nor changes anything there. Each corpus has one, which the next run finds again.
 *
 * @param corpus what {@code --corpus} names, by default the sample
 * @param serviceData data folder of the service
 * @param data folder of this index
 * @param alias name of the index
 */
record EvaluationIndex(Path corpus, Path serviceData, Path data, String alias) {
    private static final String OPTION = "--corpus";
    private static final String VECTORS = "embeddings";
    private static final int SHORT = 8;

    /** For these arguments; what they break is said by the command that reads them all. */
    static EvaluationIndex of(String... arguments) {
        var config = ConfigProvider.getConfig();
        Path home =
                Path.of(config.getOptionalValue("gazette.home", String.class).orElse("."));
        Path data =
                Path.of(config.getOptionalValue("gazette.data", String.class).orElse("data"));
        String service =
                config.getOptionalValue("gazette.index-alias", String.class).orElse("gazette");
        List<String> words = Arrays.asList(arguments);
        int at = words.indexOf(OPTION);
        Path corpus = at >= 0 && at + 1 < words.size() ? Path.of(words.get(at + 1)) : home.resolve("eval/corpus");
        String key = key(corpus.toAbsolutePath().normalize());
        return new EvaluationIndex(
                corpus, data, data.resolve("evaluations").resolve("index-" + key), service + "-eval-" + key);
    }

    /** Sets what Quarkus reads when it starts. */
    void use() {
        try {
            takeOverVectors();
        } catch (IOException e) {
            throw new UncheckedIOException("句子向量无法复制到 " + data.resolve(VECTORS), e);
        }
        System.setProperty("gazette.corpus", corpus.toString());
        System.setProperty("gazette.data", data.toString());
        System.setProperty("gazette.index-alias", alias);
    }

    /** What the service has computed need not be computed again; a record cut off at the end is dropped when it is read. */
    private void takeOverVectors() throws IOException {
        Path known = serviceData.resolve(VECTORS);
        Path own = data.resolve(VECTORS);
        if (Files.exists(own) || !Files.isDirectory(known)) {
            return;
        }
        Files.createDirectories(own);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(known, "*.bin")) {
            for (Path file : files) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
        }
    }

    private static String key(Path corpus) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(corpus.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
