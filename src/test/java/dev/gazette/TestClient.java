package dev.gazette;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** A client of the Elasticsearch of this test run, for tests that need no service around it. */
public final class TestClient {
    /** Open until the test run ends. */
    public static final ElasticsearchClient CLIENT = to(TestElasticsearch.hosts());

    private TestClient() {}

    /** A client of the node at this host and port. */
    public static ElasticsearchClient to(String host) {
        RestClient rest = RestClient.builder(HttpHost.create("http://" + host)).build();
        return new ElasticsearchClient(new RestClientTransport(rest, new JacksonJsonpMapper()));
    }
}
