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

    private final HttpServer http;

    ReadyLine(HttpServer http) {
        this.http = http;
    }

    void print(LiveIndex live, Optional<String> problem) {
        LOG.infof("就绪：%s ，条目 %d，段落 %d", http.getLocalBaseUri(), live.items(), live.passages());
        problem.ifPresent(reason -> LOG.warnf("仍在使用旧索引 %s：%s", live.name(), reason));
    }
}
