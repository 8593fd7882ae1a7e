package org.endstate.web.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.web.ProgramData;
import org.endstate.web.account.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Leads each request of a program to its operation; what goes wrong is told as problem details. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    /** The address of the description, which needs no token. */
    static final String DESCRIPTION = Operation.ROOT + "/openapi.json";

    private static final Logger LOG = LoggerFactory.getLogger(ApiRoutes.class);

    @Bean
    RouterFunction<ServerResponse> programs(Operations operations, ProgramData data, Trail trail) {
        byte[] description = new OpenApi(operations.all(), data).bytes();
        RouterFunctions.Builder routes = RouterFunctions.route();
        routes.GET(DESCRIPTION, request -> Answers.bytes(MediaType.APPLICATION_JSON, description));
        for (Operation operation : operations.all()) {
            routes.route(
                    RequestPredicates.method(operation.address().method())
                            .and(RequestPredicates.path(operation.address().whole())),
                    request -> answer(operation, request, trail));
        }
        Set<String> paths = operations.all().stream()
                .map(operation -> operation.address().whole())
                .collect(Collectors.toSet());
        paths.forEach(path -> routes.route(RequestPredicates.path(path), request -> {
            throw new Problem(Problem.Kind.METHOD, "");
        }));
        routes.route(RequestPredicates.path("/api/**"), request -> {
            throw new Problem(Problem.Kind.NOT_FOUND, "");
        });
        return routes.onError(Throwable.class, (failure, request) -> Answers.problem(told(failure, request)))
                .build();
    }

    private static ServerResponse answer(Operation operation, ServerRequest request, Trail trail) throws Exception {
        Caller caller = (Caller) SecurityContextHolder.getContext().getAuthentication();
        if (caller == null) {
            throw new Problem(Problem.Kind.NO_TOKEN, "");
        }
        try {
            if (!caller.token().scopes().contains(operation.scope())) {
                throw new Problem(
                        Problem.Kind.NOT_ALLOWED,
                        "This token is not for [" + operation.scope().word() + "].");
            }
            return operation.handler().answer(request, caller);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_ALLOWED) {
                String asked = request.method() + " " + request.path();
                trail.note(
                        caller.getName(),
                        Trail.Deed.REFUSED,
                        asked,
                        request.servletRequest().getRemoteAddr());
            }
            throw problem;
        }
    }

    private static Problem told(Throwable failure, ServerRequest request) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        LOG.error("A request of a program was not answered.", failure);
        return new Problem(Problem.Kind.FAILED, "");
    }
}
