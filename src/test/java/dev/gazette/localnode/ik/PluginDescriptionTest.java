package dev.gazette.localnode.ik;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/** Elasticsearch believes the description file and never looks at the annotations, so the two must agree. */
class PluginDescriptionTest {
    @Test
    void describesTheAnnotatedFactories() throws Exception {
        var components = components();
        assertThat(components).hasSize(2);
        for (var extension : components.entrySet()) {
            assertThat(extension.getValue()).containsOnlyKeys("ik_smart", "ik_max_word");
            for (var component : extension.getValue().entrySet()) {
                Class<?> factory = Class.forName(component.getValue());
                assertThat(factory.getAnnotation(NamedComponent.class).value()).isEqualTo(component.getKey());
                assertThat(Class.forName(extension.getKey())).isAssignableFrom(factory);
            }
        }
    }

    private static Map<String, Map<String, String>> components() throws IOException {
        return new ObjectMapper()
                .readValue(
                        Path.of("src/main/node/analysis-ik/named_components.json")
                                .toFile(),
                        new TypeReference<>() {});
    }
}
