package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {
    private static final String SECOND = "law-" + fingerprint("二").substring(0, 8);

    @Test
    void areTheNameForTheFirstFileAndTellTheOthersApart() {
        assertThat(ids("2021/law.txt=一", "2022/law.txt=二", "2022/notice.v2.txt=三"))
                .containsExactly("law", SECOND, "notice.v2");
    }

    @Test
    void doNotChangeWhenFilesAreAddedBehind() {
        assertThat(ids("2021/law.txt=一", "2022/law.txt=二", "2022/other.txt=三", "2023/law.pdf=四"))
                .startsWith("law", SECOND)
                .doesNotHaveDuplicates();
    }

    @Test
    void areTheSameForTheSameNameAndContent() {
        assertThat(ids("2021/law.txt=一", "2022/law.txt=二", "2023/law.txt=一", "2024/law.txt=二"))
                .containsExactly("law", SECOND, "law", SECOND);
    }

    @Test
    void areUniqueThoughAFileHasTheIdOfAnotherAsItsName() {
        assertThat(ids("2021/" + SECOND + ".txt=三", "2021/law.txt=一", "2022/law.txt=二"))
                .startsWith(SECOND, "law")
                .doesNotHaveDuplicates();
    }

    @Test
    void nameTheFileThatHasTheName() {
        DocumentIds ids = new DocumentIds();
        claim(ids, "2021/law.txt=一");

        assertThat(claim(ids, "2022/law.txt=二").namesake()).contains("2021/law.txt");
        assertThat(claim(ids, "2022/notice.txt=三").namesake()).isEmpty();
    }

    private static List<String> ids(String... files) {
        DocumentIds ids = new DocumentIds();
        List<String> given = new ArrayList<>();
        for (String file : files) {
            given.add(claim(ids, file).value());
        }
        return given;
    }

    private static DocumentId claim(DocumentIds ids, String file) {
        String[] parts = file.split("=", 2);
        return ids.claim(Path.of(parts[0]), parts[0], fingerprint(parts[1]));
    }

    private static String fingerprint(String content) {
        return Fingerprint.of(content.getBytes(UTF_8));
    }
}
