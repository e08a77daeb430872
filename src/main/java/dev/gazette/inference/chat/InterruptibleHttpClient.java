package dev.gazette.inference.chat;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Reads a streamed answer on the thread that asks; interrupting the thread closes the connection, also before the first
 * word and while nothing comes. LangChain4j's own client can be stopped from the first word on only, waits without end for
 * a body that stalls, and drops {@code Retry-After}.
 */
final class InterruptibleHttpClient implements HttpClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** No answer of ours is near this; a provider that sends more has lost its way. */
    private static final long MOST_BYTES = 16L << 20;

    /** HTTP/1.1, because a connection of its own is what can be closed, and some providers stumble over an upgrade. */
    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException(
                "Answers are always streamed, but this was asked for whole: " + request.method() + " " + request.url());
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = client.send(ofJdk(request), BodyHandlers.ofInputStream());
            try (InputStream body = new BoundedStream(response.body(), MOST_BYTES)) {
                if (response.statusCode() / 100 != 2) {
                    listener.onError(new StatusException(response.statusCode(), response.headers()));
                    return;
                }
                listener.onOpen(SuccessfulHttpResponse.builder()
                        .statusCode(response.statusCode())
                        .headers(response.headers().map())
                        .build());
                parser.parse(body, listener);
                listener.onClose();
            }
        } catch (IOException e) {
            listener.onError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.onError(e);
        }
    }

    private static java.net.http.HttpRequest ofJdk(HttpRequest request) {
        var jdk = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
        return jdk.method(request.method().name(), BodyPublishers.ofString(request.body()))
                .build();
    }

    /** What LangChain4j's models want to be given; the limits of time are those of {@link ChatWriting}. */
    static final class Builder implements HttpClientBuilder {
        private final InterruptibleHttpClient client = new InterruptibleHttpClient();

        @Override
        public Duration connectTimeout() {
            return CONNECT;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
