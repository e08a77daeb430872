package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the code that the compiler does not check. */
class CodeShapeTest {
    private static final int MOST_LINES = 400;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^ *public (?:(?:static|abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    @Test
    void noSourceFileIsLongerThan400Lines() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : RepositoryFiles.endingWith(".java", "src")) {
            long lines = RepositoryFiles.read(file).lines().count();
            if (lines > MOST_LINES) {
                tooLong.add(RepositoryFiles.relative(file) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        List<String> bare = new ArrayList<>();
        mainSources().stream().map(Path::getParent).distinct().forEach(folder -> {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info)) {
                bare.add(RepositoryFiles.relative(folder) + " has no package-info.java");
                return;
            }
            String text = RepositoryFiles.read(info);
            if (!text.contains("@NullMarked") && !text.contains("@org.jspecify.annotations.NullMarked")) {
                bare.add(RepositoryFiles.relative(info) + " is not @NullMarked");
            }
            if (!text.contains("/**")) {
                bare.add(RepositoryFiles.relative(info) + " does not say what the package is for");
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void publicTypesHaveJavadoc() {
        List<String> undocumented = new ArrayList<>();
        for (Path file : mainSources()) {
            for (String type : undocumentedTypes(RepositoryFiles.read(file))) {
                undocumented.add(RepositoryFiles.relative(file) + ": " + type + " has no javadoc");
            }
        }
        assertThat(undocumented).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import a.B;\n\npublic class Bare {}",
                "import a.B;\n\n@Tag(\"x\")\npublic final class Bare {}",
                "/** Outer. */\npublic record Outer() {\n    public sealed interface Bare {}\n}",
                "/** Outer. */\nclass Outer {\n    /** A field. */\n    int n;\n\n    public enum Bare {}\n}"
            })
    void typesWithoutJavadocAreSeen(String source) {
        assertThat(undocumentedTypes(source)).containsExactly("Bare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** Said. */\npublic class Said {}",
                "/**\n * Said.\n */\n@Tag({\"a;\", \"b\"})\n@Other\npublic record Said() {}",
                "class NotPublic {}"
            })
    void typesWithJavadocPass(String source) {
        assertThat(undocumentedTypes(source)).isEmpty();
    }

    private static List<Path> mainSources() {
        return RepositoryFiles.endingWith(".java", "src").stream()
                .filter(file -> !RepositoryFiles.relative(file).startsWith("src/test/"))
                .toList();
    }

    private static List<String> undocumentedTypes(String source) {
        List<String> undocumented = new ArrayList<>();
        Matcher declaration = PUBLIC_TYPE.matcher(source);
        while (declaration.find()) {
            if (!javadocEndsAt(source.substring(0, declaration.start()))) {
                undocumented.add(declaration.group(1));
            }
        }
        return undocumented;
    }

    /** Whether only annotations stand between the last comment and the end of the text, and that comment is javadoc. */
    private static boolean javadocEndsAt(String before) {
        int end = before.lastIndexOf("*/");
        if (end < 0 || before.lastIndexOf("/**", end) != before.lastIndexOf("/*", end)) {
            return false;
        }
        String between = before.substring(end + 2).replaceAll("\"[^\"]*\"", "").strip();
        boolean onlyAnnotations = between.isEmpty() || between.startsWith("@");
        return onlyAnnotations && between.lines().noneMatch(line -> line.endsWith(";") || line.endsWith(") {"));
    }
}
