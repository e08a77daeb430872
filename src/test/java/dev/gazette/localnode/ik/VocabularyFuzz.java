package dev.gazette.localnode.ik;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dictionary folders with any configuration and any words: a vocabulary, or an error that names the file. */
class VocabularyFuzz {
    private static final int MOST_PARTS = 60;
    private static final Path FOLDER = folder();
    private static final List<String> PARTS = List.of(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">",
            "<!DOCTYPE a [<!ENTITY x \"aaaaaaaa\"><!ENTITY y \"&x;&x;&x;&x;\">]>",
            "<properties>",
            "</properties>",
            "<entry key=\"ext_dict\">",
            "<entry key=\"ext_stopwords\">",
            "<entry key=\"remote_ext_dict\">",
            "</entry>",
            "words.dic",
            ";",
            "..",
            "/",
            "&y;",
            "&#0;",
            " ",
            "<entry>",
            "none.dic");

    @FuzzTest
    void readsAnyFolder(FuzzedDataProvider data) throws IOException {
        // a seed that ends with a line break is taken as the configuration as it is
        byte[] configuration = data.consumeInt(0, 9) == 0 ? data.consumeRemainingAsBytes() : configuration(data);
        Files.write(FOLDER.resolve(IkVocabulary.CONFIGURATION), configuration);
        Files.write(FOLDER.resolve("words.dic"), data.consumeRemainingAsBytes());
        try {
            IkVocabulary.read(FOLDER);
        } catch (DictionaryException refused) {
            if (!String.valueOf(refused.getMessage()).contains(FOLDER.toString())) {
                throw new AssertionError("The error names no file", refused);
            }
        }
    }

    private static byte[] configuration(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        if (data.consumeInt(0, 4) > 0) {
            text.append("<properties><entry key=\"ext_dict\">words.dic</entry>");
        }
        int parts = data.consumeInt(0, MOST_PARTS);
        for (int part = 0; part < parts; part++) {
            text.append(data.consumeInt(0, 5) == 0 ? data.consumeString(6) : data.pickValue(PARTS));
        }
        return text.append(data.consumeBoolean() ? "</properties>" : "")
                .toString()
                .getBytes(UTF_8);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzzed");
            folder.toFile().deleteOnExit();
            for (String name : List.of(IkVocabulary.CONFIGURATION, "words.dic")) {
                folder.resolve(name).toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
