package dev.gazette.localnode.ik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IkVocabularyTest {
    private static final String CONFIGURATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">
            <properties>
              <comment>c</comment>
              <entry key="ext_dict">words.dic; more.dic</entry>
              <entry key="ext_stopwords">stop.dic</entry>
              <entry key="remote_ext_dict"></entry>
            </properties>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAGoodFolder() throws IOException {
        write(IkVocabulary.CONFIGURATION, CONFIGURATION);
        write("words.dic", "\uFEFF审议意见\n# 注\n\n  ABC应用 \r\n");
        write("more.dic", "执法检查");
        write("stop.dic", "的\n");
    }

    @Test
    void readsTheFilesThatTheConfigurationNames() {
        IkVocabulary vocabulary = IkVocabulary.read(folder);
        assertThat(vocabulary.words()).containsExactlyInAnyOrder("审议意见", "abc应用", "执法检查");
        assertThat(vocabulary.stopWords()).containsExactly("的");
    }

    @Test
    void readsOurOwnDictionary() {
        IkVocabulary vocabulary = IkVocabulary.read(Path.of("index-mappings/analysis-ik"));
        assertThat(vocabulary.words()).hasSizeGreaterThan(500).contains("审议意见", "专项债券", "课后服务");
        assertThat(vocabulary.stopWords()).contains("的").hasSizeLessThan(20);
    }

    @Test
    void namesFileLineAndRule() throws IOException {
        Files.write(folder.resolve("more.dic"), "审议\n执法检查\n".getBytes(Charset.forName("GBK")));
        refused().withMessageContaining("more.dic 第 1 行：不是 UTF-8");

        write("more.dic", "审议\n执法 检查\n");
        refused().withMessageContaining("more.dic 第 2 行").withMessageContaining("“执法 检查”");

        write("more.dic", "长".repeat(41));
        refused().withMessageContaining("最长 40 字").withMessageContaining("41 字");

        Files.delete(folder.resolve("more.dic"));
        refused().withMessageContaining("more.dic：文件不存在");
    }

    @Test
    void refusesAConfigurationThatItCannotFollow() throws IOException {
        write(IkVocabulary.CONFIGURATION, CONFIGURATION.replace("</properties>", ""));
        refused().withMessageContaining("IKAnalyzer.cfg.xml 第").withMessageContaining("XML");

        write(IkVocabulary.CONFIGURATION, CONFIGURATION.replace("words.dic;", "../words.dic;"));
        refused().withMessageContaining("第 5 行").withMessageContaining("../words.dic");

        write(IkVocabulary.CONFIGURATION, CONFIGURATION.replace("_ext_dict\">", "_ext_dict\">http://localhost/x"));
        refused().withMessageContaining("第 7 行").withMessageContaining("remote_ext_dict");

        Files.delete(folder.resolve(IkVocabulary.CONFIGURATION));
        refused().withMessageContaining("文件不存在");
    }

    private ThrowableAssertAlternative<DictionaryException> refused() {
        return assertThatExceptionOfType(DictionaryException.class).isThrownBy(() -> IkVocabulary.read(folder));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
