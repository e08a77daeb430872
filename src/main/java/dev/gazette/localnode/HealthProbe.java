package dev.gazette.localnode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the node for its health. */
final class HealthProbe implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final NodeAddress address;

    HealthProbe(NodeAddress address) {
        this.address = address;
    }

    /** Whether our node, and no other, answers requests. */
    boolean answers() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://" + address.hosts() + "/_cluster/health"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("\"" + address.cluster() + "\"");
        } catch (IOException e) {
            // nobody listens yet
            return false;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
