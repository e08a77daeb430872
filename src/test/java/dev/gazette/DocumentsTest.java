package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists: files, types, settings. */
class DocumentsTest {
    private static final List<String> DOCUMENTS = List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z]+:|#|/).*");

    /** A word in backticks that begins like a Java type and has a lower-case letter; nested types after a dot. */
    private static final Pattern TYPE =
            Pattern.compile("`((?:[A-Z][A-Za-z0-9]*\\.)?[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)`");

    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~-])/(?:work|root|home|Users|tmp|usr/lib/jvm)/\\S*");
    private static final Pattern ROUTE = Pattern.compile("`(?:GET|POST|PUT|DELETE) (/api/[\\w/{}]+)");
    private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]+)");
    private static final Pattern MAPPING_PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern MAPPING_METHOD = Pattern.compile("(?m)^ +[\\w<>.]+ (\\w+)\\(\\);");
    private static final Pattern SETTING = Pattern.compile("\\b(?:GAZETTE|ELASTICSEARCH|TESTS)_[A-Z_]*[A-Z]\\b");

    @Test
    void relativeLinksLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : RepositoryFiles.endingWith(".md", "")) {
            for (String link : found(LINK, RepositoryFiles.read(document))) {
                Path target = document.resolveSibling(link.split("#", 2)[0]);
                if (!ELSEWHERE.matcher(link).matches() && !Files.exists(target)) {
                    broken.add(RepositoryFiles.relative(document) + " links to " + link + ", which does not exist");
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void namedTypesExist() {
        List<String> declared = RepositoryFiles.endingWith(".java", "src").stream()
                .flatMap(file -> found(DECLARATION, RepositoryFiles.read(file)).stream())
                .toList();
        List<String> unknown = new ArrayList<>();
        for (String document : DOCUMENTS) {
            for (String name : found(TYPE, RepositoryFiles.read(document))) {
                Stream.of(name.split("\\."))
                        .filter(type -> !declared.contains(type))
                        .forEach(type -> unknown.add(document + " names the type " + type + ", which is not in src"));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void noPathOfOneMachineIsWrittenDown() {
        List<String> paths = new ArrayList<>();
        for (Path document : RepositoryFiles.endingWith(".md", "")) {
            MACHINE_PATH
                    .matcher(RepositoryFiles.read(document))
                    .results()
                    .forEach(path -> paths.add(RepositoryFiles.relative(document) + " names " + path.group()));
        }
        assertThat(paths).isEmpty();
    }

    @Test
    void documentedSettingsAreRead() {
        Stream<Path> main = RepositoryFiles.endingWith("", "src/main").stream();
        String product = settingsNamedIn(Stream.concat(main, Stream.of(RepositoryFiles.ROOT.resolve("gazette"))));
        String tests = settingsNamedIn(RepositoryFiles.endingWith("", "src/test").stream());
        List<String> unknown = new ArrayList<>();
        for (Path document : RepositoryFiles.endingWith(".md", "")) {
            SETTING.matcher(RepositoryFiles.read(document))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(name -> !(name.startsWith("TESTS_") ? tests : product).contains(name))
                    .forEach(name -> unknown.add(RepositoryFiles.relative(document) + " documents " + name
                            + ", which is not read by the " + (name.startsWith("TESTS_") ? "tests" : "product")));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void documentedRoutesAreServed() {
        List<String> served = RepositoryFiles.endingWith(".java", "src/main").stream()
                .flatMap(file -> routesIn(RepositoryFiles.read(file)).stream())
                .toList();
        assertThat(served).containsAll(found(ROUTE, RepositoryFiles.read("README.md")));
    }

    /** The path of a resource and of each of its methods. */
    private static List<String> routesIn(String java) {
        List<String> paths = found(PATH, java);
        return paths.stream()
                .map(path -> path.equals(paths.getFirst()) ? path : paths.getFirst() + path)
                .toList();
    }

    @Test
    void settingsOfAMappingAreKnownByTheirEnvironmentNames() {
        String mapping = "@ConfigMapping(prefix = \"gazette.model\")\ninterface A {\n    Path keyFile();\n}";
        assertThat(environmentNames(mapping)).contains("GAZETTE_MODEL_KEY_FILE");
        assertThat(environmentNames("@ConfigProperty(name = \"gazette.admin-key\")"))
                .contains("GAZETTE_ADMIN_KEY");
    }

    private static String settingsNamedIn(Stream<Path> files) {
        return files.filter(file -> !file.endsWith("DocumentsTest.java"))
                .filter(file -> Stream.of(".java", ".properties", ".yaml", "gazette")
                        .anyMatch(end -> file.toString().endsWith(end)))
                .map(file -> environmentNames(RepositoryFiles.read(file)))
                .collect(Collectors.joining("\n"));
    }

    /** The text with property names in their environment form, and the settings of a mapping spelled out. */
    private static String environmentNames(String text) {
        String names = MAPPING_PREFIX
                .matcher(text)
                .results()
                .flatMap(prefix -> found(MAPPING_METHOD, text).stream()
                        .map(method -> prefix.group(1) + "_" + method.replaceAll("(?=[A-Z])", "_")))
                .collect(Collectors.joining("\n"));
        return (text + "\n" + names).replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
