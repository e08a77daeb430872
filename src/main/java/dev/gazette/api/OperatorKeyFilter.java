package dev.gazette.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Lets requests with the operators' key pass; runs before the body is read. */
@Provider
@OperatorsOnly
@Priority(Priorities.AUTHENTICATION)
public class OperatorKeyFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final OperatorKey key;

    OperatorKeyFilter(OperatorKey key) {
        this.key = key;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!key.isSet()) {
            request.abortWith(response(Problem.of(
                            403, "管理功能未启用", "admin-disabled", "没有设置 GAZETTE_ADMIN_KEY，管理功能不可用；设置后重新启动服务即可使用。"))
                    .build());
            return;
        }
        @Nullable String sent = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            refuse(
                    request,
                    "admin-key-missing",
                    "请求须带请求头 Authorization: Bearer 管理密钥；没有收到。",
                    "Bearer realm=\"gazette\"");
        } else if (!key.matches(sent.substring(SCHEME.length()).strip())) {
            refuse(
                    request,
                    "admin-key-wrong",
                    "管理密钥不对；它应与服务的 GAZETTE_ADMIN_KEY 相同。",
                    "Bearer realm=\"gazette\", error=\"invalid_token\"");
        }
    }

    private static void refuse(ContainerRequestContext request, String code, String detail, String challenge) {
        request.abortWith(response(Problem.of(401, "须验明身份", code, detail))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build());
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
