package dev.gazette.ingest;

import dev.gazette.index.LiveIndex;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tells the operator, in one line, that questions are answered now, and where. */
@ApplicationScoped
public class ReadyLine {
    private static final Logger LOG = Logger.getLogger(ReadyLine.class);

    private static final String SERVE = "serve";

    private final HttpServer http;
    private final IngestConfig config;

    ReadyLine(HttpServer http, IngestConfig config) {
        this.http = http;
        this.config = config;
    }

    void print(LiveIndex live, Optional<String> problem) {
        LOG.infof("就绪：%s条目 %d，段落 %d", address(), live.items(), live.passages());
        problem.ifPresent(reason -> LOG.warnf("仍在使用旧索引 %s：%s", live.name(), reason));
    }

    /** Empty for a command, which listens nowhere. */
    private String address() {
        if (!config.command().equals(SERVE)) {
            return "";
        }
        try {
            return http.getLocalBaseUri() + " ，";
        } catch (RuntimeException e) {
            // the line is news, not work: an index that is ready stays ready
            LOG.debug("No address of the HTTP server to show", e);
            return "";
        }
    }
}
