package nl.werkbrug.audit;

import nl.werkbrug.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the access log between the reading and the answering of every GraphQL request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AccessLogInterceptor implements WebGraphQlInterceptor {

  private final AccessLog log;

  AccessLogInterceptor(AccessLog log) {
    this.log = log;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain
        .next(request)
        .doOnNext(
            response -> {
              Caller caller = response.getExecutionInput().getGraphQLContext().get(Caller.class);
              log.write(caller, operation(request.getOperationName()));
            });
  }

  private static String operation(@Nullable String name) {
    return name == null ? "unnamed" : name;
  }
}
