package nl.werkbrug.platform;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How much one socket may ask, and to how many things it may listen at a time. */
@Component
class LiveSocketLimits implements WebGraphQlInterceptor {

  /** A page of the portal listens to four things at most. */
  static final int MAX_LISTENING = 25;

  private static final String LISTENING = LiveSocketLimits.class.getName();

  private final RequestLimits limits;

  LiveSocketLimits(RequestLimits limits) {
    this.limits = limits;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (!(request instanceof WebSocketGraphQlRequest live)) {
      return chain.next(request);
    }
    Map<String, Object> attributes = live.getSessionInfo().getAttributes();
    SocketLogin login = SocketLogin.of(attributes);
    Duration wait = login == null ? Duration.ZERO : limits.person().take(login.person());
    if (!wait.isZero()) {
      return refuse(request, RequestLimit.sentence(wait));
    }
    AtomicInteger listening =
        (AtomicInteger) attributes.computeIfAbsent(LISTENING, _ -> new AtomicInteger());
    if (listening.incrementAndGet() > MAX_LISTENING) {
      listening.decrementAndGet();
      return refuse(
          request,
          "Er staat te veel tegelijk open. Sluit een paar tabbladen en laad deze pagina opnieuw.");
    }
    return chain
        .next(request)
        .doOnError(_ -> listening.decrementAndGet())
        .map(response -> counted(response, listening));
  }

  private static WebGraphQlResponse counted(WebGraphQlResponse response, AtomicInteger listening) {
    @Nullable Object data = response.getExecutionResult().getData();
    if (data instanceof Publisher<?> messages) {
      return response.transform(
          live -> live.data(Flux.from(messages).doFinally(_ -> listening.decrementAndGet())));
    }
    listening.decrementAndGet();
    return response;
  }

  private static Mono<WebGraphQlResponse> refuse(WebGraphQlRequest request, String sentence) {
    GraphQLError error =
        GraphqlErrorBuilder.newError()
            .message("%s", sentence)
            .extensions(Map.of("classification", HttpStatus.TOO_MANY_REQUESTS.name()))
            .build();
    return Mono.just(
        new WebGraphQlResponse(
            new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build())));
  }
}
