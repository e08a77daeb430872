package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be checked about the images and the compose file without a Docker engine. */
class DockerFilesTest {
    private static final String ELASTICSEARCH = "docker/elasticsearch/Dockerfile";
    private static final String SERVICE = "docker/service/Dockerfile";
    private static final Pattern ELASTICSEARCH_VERSION = Pattern.compile("\\b9\\.\\d+\\.\\d+\\b");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|KEY|SECRET|TOKEN");

    @Test
    void imageAndPluginHaveTheVersionOfTheBuild() {
        Matcher pom = Pattern.compile("<elasticsearch.version>(.+?)<").matcher(RepositoryFiles.read("pom.xml"));
        assertThat(pom.find()).as("pom.xml names elasticsearch.version").isTrue();
        String version = pom.group(1);

        assertThat(RepositoryFiles.read(ELASTICSEARCH))
                .contains("FROM docker.elastic.co/elasticsearch/elasticsearch:" + version + "\n")
                .contains("elasticsearch-analysis-ik-" + version + ".zip\n");
        for (Path file : RepositoryFiles.endingWith("", "docker")) {
            assertThat(ELASTICSEARCH_VERSION.matcher(RepositoryFiles.read(file)).results())
                    .as("versions of Elasticsearch in %s", RepositoryFiles.relative(file))
                    .allSatisfy(found -> assertThat(found.group()).isEqualTo(version));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ELASTICSEARCH, SERVICE})
    void everyCopiedFileExistsAndReachesTheBuild(String dockerfile) {
        List<String> sources = copySources(RepositoryFiles.read(dockerfile));
        List<String> sent = sentToTheBuild();
        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(Files.exists(RepositoryFiles.ROOT.resolve(source)))
                    .as("%s copies %s", dockerfile, source)
                    .isTrue();
            assertThat(sent)
                    .as(".dockerignore lets %s pass", source)
                    .anyMatch(allowed -> Path.of(source).startsWith(allowed));
        });
    }

    @Test
    void serviceRunsAsAnOrdinaryUserAndReportsItsHealth() {
        assertThat(RepositoryFiles.read(SERVICE))
                .containsPattern("(?m)^USER gazette$")
                .containsPattern("(?m)^HEALTHCHECK ");
        assertThat(RepositoryFiles.read("docker/service/healthcheck")).contains("GET /q/health/ready ");
    }

    @Test
    void noPasswordHasADefault() {
        List<String> given = new ArrayList<>();
        for (JsonNode service : compose().path("services")) {
            service.path("environment").properties().forEach(entry -> {
                String value = entry.getValue().asText("");
                boolean secret = SECRET.matcher(entry.getKey()).find();
                if (secret && !entry.getValue().isNull() && !value.matches("\\$\\{[A-Z_]+:\\?[^}]+}")) {
                    given.add(entry.getKey() + ": " + value);
                }
            });
        }
        assertThat(given).isEmpty();
    }

    @Test
    void elasticsearchIsProtectedAndNotPublished() {
        JsonNode elasticsearch = compose().path("services").path("elasticsearch");
        assertThat(elasticsearch
                        .path("environment")
                        .path("xpack.security.enabled")
                        .asText())
                .isEqualTo("true");
        assertThat(elasticsearch.has("ports"))
                .as("Elasticsearch publishes a port")
                .isFalse();
        assertThat(elasticsearch.path("network_mode").asText("")).isNotEqualTo("host");
        assertThat(compose().path("networks").path("backend").path("internal").asBoolean())
                .isTrue();
    }

    @Test
    void serviceIsPublishedOnLoopbackUnlessAskedOtherwise() {
        JsonNode ports = compose().path("services").path("service").path("ports");
        assertThat(ports).hasSize(1);
        assertThat(ports.get(0).asText()).contains("127.0.0.1:").doesNotContain("0.0.0.0");
    }

    @Test
    void serviceWaitsForAHealthyElasticsearch() {
        JsonNode services = compose().path("services");
        assertThat(services.path("elasticsearch").has("healthcheck")).isTrue();
        assertThat(services.at("/service/depends_on/elasticsearch/condition").asText())
                .isEqualTo("service_healthy");
    }

    private static JsonNode compose() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(RepositoryFiles.read("docker/compose.yaml"));
        } catch (IOException e) {
            throw new AssertionError("docker/compose.yaml is not YAML", e);
        }
    }

    /** Sources of the COPY instructions that read the build context. */
    private static List<String> copySources(String dockerfile) {
        List<String> sources = new ArrayList<>();
        for (String line :
                dockerfile.lines().filter(text -> text.startsWith("COPY ")).toList()) {
            if (!line.contains("--from=")) {
                List<String> words = List.of(line.split("\\s+")).stream()
                        .skip(1)
                        .filter(word -> !word.startsWith("--"))
                        .toList();
                sources.addAll(words.subList(0, words.size() - 1));
            }
        }
        return sources;
    }

    private static List<String> sentToTheBuild() {
        return RepositoryFiles.read(".dockerignore")
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
    }
}
