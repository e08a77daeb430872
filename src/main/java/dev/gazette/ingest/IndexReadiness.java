package dev.gazette.ingest;

import dev.gazette.index.PassageIndex;
import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Ready only when a question can be answered: an index is live, the model embeds and a search finds something. */
@Readiness
@ApplicationScoped
public class IndexReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IndexReadiness.class);

    private final ServiceState state;
    private final PassageIndex index;
    private final EmbeddingModel model;

    IndexReadiness(ServiceState state, PassageIndex index, EmbeddingModel model) {
        this.state = state;
        this.index = index;
        this.model = model;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("index");
        return switch (state.current()) {
            case ServiceStatus.WaitingForElasticsearch waiting ->
                response.down().withData("state", "等待 Elasticsearch").build();
            case ServiceStatus.Indexing indexing -> indexing(response, indexing);
            // what exactly failed names files of this machine: StartupIndexing has logged it
            case ServiceStatus.Failed failed ->
                response.down()
                        .withData("state", "失败")
                        .withData("reason", "没有可用的索引，原因见服务日志")
                        .build();
            case ServiceStatus.Ready ready -> probe(response, ready);
        };
    }

    private static HealthCheckResponse indexing(HealthCheckResponseBuilder response, ServiceStatus.Indexing indexing) {
        indexing.progress().ifPresent(progress -> response.withData("progress", progress.line()));
        return response.down().withData("state", "正在索引").build();
    }

    private HealthCheckResponse probe(HealthCheckResponseBuilder response, ServiceStatus.Ready ready) {
        response.withData("index", ready.index().name());
        ready.problem().ifPresent(problem -> response.withData("problem", "索引未能更新，仍在使用旧索引，原因见服务日志"));
        try {
            model.embed("公报");
            return response.status(index.answersSearch()).build();
        } catch (RuntimeException e) {
            LOG.warnf("就绪检查未通过：%s", e.getMessage());
            return response.down().withData("reason", "检索或向量模型没有应答，原因见服务日志").build();
        }
    }
}
