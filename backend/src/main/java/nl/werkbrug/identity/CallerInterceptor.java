package nl.werkbrug.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.platform.LoginServerUnreachable;
import nl.werkbrug.platform.SocketLogin;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts the {@link Caller} into the context of every GraphQL request.
 *
 * <p>A WebSocket names its token once, when it opens; without a valid one it is refused, since
 * Spring's default would let it in as anonymous.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallerInterceptor implements WebSocketGraphQlInterceptor {

  private static final String SESSION_TOKEN = CallerInterceptor.class.getName();

  private final Callers callers;
  private final JwtDecoder decoder;
  private final Clock clock;

  CallerInterceptor(Callers callers, JwtDecoder decoder, Clock clock) {
    this.callers = callers;
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Jwt token =
        request instanceof WebSocketGraphQlRequest socket
            ? socketToken(socket.getSessionInfo())
            : httpToken();
    if (token == null) {
      return Mono.error(new BadCredentialsException("No valid token"));
    }
    Caller caller =
        callers.caller(token).orElseThrow(() -> new BadCredentialsException("Unknown person"));
    request.configureExecutionInput(
        (_, builder) ->
            builder.graphQLContext(Map.of(Caller.class, caller, Jwt.class, token)).build());
    return chain.next(request);
  }

  @Override
  public Mono<Object> handleConnectionInitialization(
      WebSocketSessionInfo session, Map<String, Object> payload) {
    if (payload.get("Authorization") instanceof String header && header.startsWith("Bearer ")) {
      try {
        Jwt token = decoder.decode(header.substring("Bearer ".length()));
        if (callers.caller(token).isPresent()) {
          session.getAttributes().put(SESSION_TOKEN, token);
          new SocketLogin(
                  Objects.requireNonNullElse(token.getSubject(), ""),
                  Objects.requireNonNullElse(token.getExpiresAt(), clock.instant()))
              .on(session.getAttributes());
          return Mono.empty();
        }
      } catch (LoginServerUnreachable e) {
        SocketLogin.tryLater(session.getAttributes());
        return Mono.error(e);
      } catch (JwtException e) {
        return Mono.error(new BadCredentialsException("Invalid token", e));
      }
    }
    return Mono.error(new BadCredentialsException("No valid token"));
  }

  /** A socket outlives its token, so it is looked at again for every operation. */
  private @Nullable Jwt socketToken(WebSocketSessionInfo session) {
    return session.getAttributes().get(SESSION_TOKEN) instanceof Jwt token
            && token.getExpiresAt() != null
            && token.getExpiresAt().isAfter(clock.instant())
        ? token
        : null;
  }

  private static @Nullable Jwt httpToken() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication instanceof JwtAuthenticationToken jwt ? jwt.getToken() : null;
  }
}
