package dev.gazette.api.mcp;

import dev.gazette.api.FailureMapper;
import dev.gazette.api.Problem;
import dev.gazette.api.SourceNotes;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolManager.ToolAnnotations;
import io.quarkiverse.mcp.server.ToolManager.ToolArguments;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/**
 * Offers the tools. They are registered by hand rather than by annotations, so that arguments that break a rule are
 * answered as over HTTP, with rule and finding, and not by the framework.
 */
@ApplicationScoped
class McpTools {
    private final List<Tool> tools;
    private final ToolManager manager;
    private final FailureMapper failures;
    private final CurrentVertxRequest current;

    McpTools(@All List<Tool> tools, ToolManager manager, FailureMapper failures, CurrentVertxRequest current) {
        this.tools = tools;
        this.manager = manager;
        this.failures = failures;
        this.current = current;
    }

    void register(@Observes StartupEvent start) {
        for (Tool tool : tools) {
            manager.newTool(tool.name())
                    .setTitle(tool.title())
                    .setDescription(tool.description())
                    .setInputSchema(Argument.schema(tool.arguments()))
                    .setAnnotations(new ToolAnnotations(tool.title(), true, false, true, false))
                    .setHandler(arguments -> answer(tool, arguments), true)
                    .register();
        }
    }

    private ToolResponse answer(Tool tool, ToolArguments arguments) {
        try {
            Tool.Reply reply = tool.call(new Call(arguments.args()).checked(tool), notes());
            return response(false, reply.text(), reply.data());
        } catch (RuntimeException e) {
            Problem problem = failures.problemOf(e);
            return response(true, problem.detail(), problem);
        }
    }

    private SourceNotes notes() {
        HttpServerRequest request = current.getCurrent().request();
        return new SourceNotes(request.scheme() + "://" + request.authority());
    }

    private static ToolResponse response(boolean isError, String text, Object data) {
        return new ToolResponse(isError, List.of(new TextContent(text)), data, Map.of());
    }
}
