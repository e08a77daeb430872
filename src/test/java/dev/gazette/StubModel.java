package dev.gazette;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A language model without a model: speaks the protocol of OpenAI (server-sent events) or Ollama (lines of JSON), told by
 * the path of the request, on a socket, so that connections can also break or stall. Each request takes the next script,
 * the last one for ever.
 */
public final class StubModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerSocket server;
    private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private StubModel(int port) throws IOException {
        server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Starts it on a port, 0 for any. */
    public static StubModel start(int port, Script... scripts) {
        try {
            StubModel model = new StubModel(port);
            model.scripts.addAll(List.of(scripts));
            Thread.ofVirtual().name("stub-model").start(model::serve);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says words in pieces, then ends as it should. */
    public static Script says(String... pieces) {
        return exchange -> {
            for (String piece : pieces) {
                exchange.piece(piece);
            }
            exchange.end("stop");
        };
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What it was asked, oldest first. */
    public List<Request> requests() {
        return requests;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            Request request = Request.read(socket.getInputStream());
            requests.add(request);
            Script script = scripts.size() > 1 ? scripts.take() : scripts.element();
            script.answer(new Exchange(socket, request));
        } catch (IOException e) {
            // the other side has gone, which a test sees by Exchange.awaitGone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a request is answered. */
    @FunctionalInterface
    public interface Script {
        void answer(Exchange exchange) throws IOException, InterruptedException;
    }

    /** A request as it came in. */
    public record Request(String line, String head, String body) {
        private static Request read(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.append((char) next);
                if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                    break;
                }
            }
            int length = head.toString()
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                    .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                    .findFirst()
                    .orElse(0);
            String line = head.toString().lines().findFirst().orElse("");
            return new Request(line, head.toString(), new String(in.readNBytes(length), UTF_8));
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isOllama() {
            return line.contains("/api/chat");
        }
    }

    /** One connection. */
    public static final class Exchange {
        private final Socket socket;
        private final Request request;
        private boolean begun;

        private Exchange(Socket socket, Request request) {
            this.socket = socket;
            this.request = request;
        }

        /** What is answered. */
        public Request request() {
            return request;
        }

        /** A whole answer that is no stream. */
        public void status(int status, String header, String body) throws IOException {
            byte[] bytes = body.getBytes(UTF_8);
            raw("HTTP/1.1 " + status
                    + " Stub\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + bytes.length
                    + "\r\n" + header + "\r\n" + body);
        }

        /** Head of a stream, without a word. */
        public void begin() throws IOException {
            if (!begun) {
                begun = true;
                String type = request.isOllama() ? "application/x-ndjson" : "text/event-stream";
                raw("HTTP/1.1 200 OK\r\nContent-Type: " + type
                        + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            }
        }

        /** Some words. */
        public void piece(String words) throws IOException {
            if (request.isOllama()) {
                event(Map.of("model", "stub", "done", false, "message", Map.of("role", "assistant", "content", words)));
            } else {
                event(Map.of(
                        "id",
                        "1",
                        "object",
                        "chat.completion.chunk",
                        "model",
                        "stub",
                        "choices",
                        List.of(Map.of("index", 0, "delta", Map.of("content", words)))));
            }
        }

        /** The end, with its reason: stop or length. */
        public void end(String reason) throws IOException {
            if (request.isOllama()) {
                event(Map.of(
                        "model",
                        "stub",
                        "done",
                        true,
                        "done_reason",
                        reason,
                        "message",
                        Map.of("role", "assistant", "content", "")));
            } else {
                event(Map.of(
                        "id",
                        "1",
                        "object",
                        "chat.completion.chunk",
                        "model",
                        "stub",
                        "choices",
                        List.of(Map.of("index", 0, "delta", Map.of(), "finish_reason", reason))));
                chunk("data: [DONE]\n\n");
            }
            raw("0\r\n\r\n");
        }

        private void event(Map<String, ?> data) throws IOException {
            String json = JSON.writeValueAsString(data);
            chunk(request.isOllama() ? json + "\n" : "data: " + json + "\n\n");
        }

        /** A chunk of the stream with any content. */
        public void chunk(String content) throws IOException {
            begin();
            byte[] bytes = content.getBytes(UTF_8);
            raw(Integer.toHexString(bytes.length) + "\r\n" + content + "\r\n");
        }

        private void raw(String bytes) throws IOException {
            socket.getOutputStream().write(bytes.getBytes(UTF_8));
            socket.getOutputStream().flush();
        }

        /** Blocks until the other side has closed the connection. */
        public void awaitGone() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // what still comes is of no interest
            }
        }

        /** Blocks until the test lets it go on. */
        public void await(CountDownLatch latch) throws InterruptedException {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new InterruptedException("nobody said to go on");
            }
        }
    }
}
