package dev.gazette;

import dev.gazette.localnode.LocalNode;
import dev.gazette.localnode.NodeSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The Elasticsearch of this test run, one for all test classes, started on first use. {@code TESTS_ELASTICSEARCH_HOSTS}
 * names a running one; {@code TESTS_ELASTICSEARCH=container} asks for a container, from an image that carries the IK
 * plugin ({@code TESTS_ELASTICSEARCH_IMAGE}); otherwise it is the bundled node.
 */
public final class TestElasticsearch {
    private static final String RUNNING = "gazette.tests.elasticsearch";
    private static final Duration NODE_START = Duration.ofMinutes(4);

    private TestElasticsearch() {}

    /** Host and port, ready for requests. */
    public static String hosts() {
        return Running.HOSTS;
    }

    private static String start() {
        // Quarkus loads test classes a second time, with statics of their own: they share the node by a property
        String running = System.getProperty(RUNNING);
        if (running != null) {
            return running;
        }
        String hosts = choose();
        System.setProperty(RUNNING, hosts);
        return hosts;
    }

    private static String choose() {
        String given = System.getenv("TESTS_ELASTICSEARCH_HOSTS");
        if (given != null && !given.isBlank()) {
            return announced("the running one named by TESTS_ELASTICSEARCH_HOSTS", given.strip());
        }
        if ("container".equals(System.getenv("TESTS_ELASTICSEARCH"))) {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                return container();
            }
            System.out.println("TESTS_ELASTICSEARCH=container, but no Docker engine answers: using the bundled node");
        }
        return bundledNode();
    }

    private static String container() {
        String image = System.getenv("TESTS_ELASTICSEARCH_IMAGE");
        if (image == null || image.isBlank()) {
            throw new IllegalStateException("TESTS_ELASTICSEARCH=container needs TESTS_ELASTICSEARCH_IMAGE,"
                    + " an image with the IK plugin (see docker/), but it is not set");
        }
        var container = new ElasticsearchContainer(DockerImageName.parse(image)
                        .asCompatibleSubstituteFor("docker.elastic.co/elasticsearch/elasticsearch"))
                .withEnv("xpack.security.enabled", "false");
        container.start();
        return announced("container of " + image, container.getHttpHostAddress());
    }

    private static String bundledNode() {
        var node = LocalNode.start(NodeSettings.fromSystem().withData(Path.of("target/test-data")));
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "test-elasticsearch-shutdown"));
        node.awaitReady(NODE_START);
        return announced("bundled node", node.hosts());
    }

    private static String announced(String kind, String hosts) {
        System.out.println("Tests use Elasticsearch: " + kind + " at " + hosts);
        return hosts;
    }

    /** Started by the class loader, once and for all threads. */
    private static final class Running {
        private static final String HOSTS = start();
    }
}
