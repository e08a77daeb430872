package dev.gazette;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * @param data folder for sentence vectors
 * @param alias name of the index
 */
record EvaluationIndex(Path corpus, Path data, String alias) {
    private static final String OPTION = "--corpus";
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
                corpus, data.resolve("evaluations").resolve("index-" + key), service + "-eval-" + key);
    }

    /** Sets what Quarkus reads when it starts. */
    void use() {
        System.setProperty("gazette.corpus", corpus.toString());
        System.setProperty("gazette.data", data.toString());
        System.setProperty("gazette.index-alias", alias);
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
