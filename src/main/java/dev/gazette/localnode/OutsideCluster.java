package dev.gazette.localnode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A cluster of somebody else's, named by {@code ELASTICSEARCH_HOSTS}, in terms of the Quarkus client extension. */
public record OutsideCluster(Map<String, String> quarkusProperties) {
    private static final String PREFIX = "quarkus.elasticsearch.";

    public OutsideCluster {
        quarkusProperties = Map.copyOf(quarkusProperties);
    }

    /** The cluster that environment or system properties name, empty when the bundled node is to be used. */
    public static Optional<OutsideCluster> fromSystem() {
        return NodeSettings.value("elasticsearch.hosts").map(OutsideCluster::of);
    }

    private static OutsideCluster of(String addresses) {
        var schemes = new LinkedHashSet<String>();
        var hosts = new LinkedHashSet<String>();
        for (String address : addresses.split(",", -1)) {
            String text = address.strip().replaceFirst("/+$", "");
            int colon = text.indexOf("://");
            schemes.add(colon < 0 ? "http" : text.substring(0, colon));
            hosts.add(withPort(colon < 0 ? text : text.substring(colon + 3)));
        }
        var properties = new LinkedHashMap<String, String>();
        properties.put(PREFIX + "hosts", String.join(",", hosts));
        properties.put(PREFIX + "protocol", scheme(addresses, schemes));
        put(properties, "username", "elasticsearch.username");
        put(properties, "password", "elasticsearch.password");
        put(properties, "api-key", "elasticsearch.api-key");
        return new OutsideCluster(properties);
    }

    private static String withPort(String host) {
        if (!host.matches("[^\\s/@:]+(:\\d{1,5})?|\\[[0-9a-fA-F:]+](:\\d{1,5})?")) {
            throw new IllegalArgumentException(
                    "ELASTICSEARCH_HOSTS 的每个地址要写成 主机:端口 或 http(s)://主机:端口，现在有“" + host + "”");
        }
        return host.matches(".*:\\d{1,5}$") && !host.endsWith("]") ? host : host + ":9200";
    }

    private static String scheme(String addresses, Set<String> schemes) {
        if (schemes.size() != 1 || !Set.of("http", "https").containsAll(schemes)) {
            throw new IllegalArgumentException("ELASTICSEARCH_HOSTS 的地址要全部是 http 或全部是 https，现在是“" + addresses + "”（"
                    + schemes.stream().sorted().collect(Collectors.joining("、")) + "）");
        }
        return schemes.iterator().next();
    }

    private static void put(Map<String, String> properties, String name, String source) {
        NodeSettings.value(source).ifPresent(value -> properties.put(PREFIX + name, value));
    }
}
