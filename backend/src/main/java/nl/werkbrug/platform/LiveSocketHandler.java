package nl.werkbrug.platform;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.websocket.Constants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The live sockets: what a socket may say, and when it ends.
 *
 * <p>Adds to the library that a message which is not of the protocol closes the socket with the
 * protocol's own code, that a socket ends with its token or when nobody takes what is sent, and
 * that the code which says why always arrives.
 */
class LiveSocketHandler extends GraphQlWebSocketHandler {

  /** Room for a token of a login server with much to say, and for the longest document. */
  static final int MAX_MESSAGE = 32 * 1024;

  private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

  /** Not 4401, which tells the client to give up: with a new token it may come back. */
  private static final CloseStatus TOKEN_ENDED = new CloseStatus(4403, "Token expired");

  /** The protocol has no code for it; the client's library tries again after this one. */
  private static final CloseStatus TRY_LATER = new CloseStatus(1013, "Try again later");

  private static final Set<String> KNOWN =
      Set.of("connection_init", "ping", "pong", "subscribe", "complete");

  private static final Logger LOG = LoggerFactory.getLogger(LiveSocketHandler.class);

  private final Map<String, EndingSession> open = new ConcurrentHashMap<>();
  private final Duration sendWithin;
  private final JsonMapper json;
  private final Clock clock;

  LiveSocketHandler(
      WebGraphQlHandler handler,
      HttpMessageConverter<Object> converter,
      Duration initTimeout,
      @Nullable Duration keepAlive,
      CorsConfiguration origins,
      Duration sendWithin,
      JsonMapper json,
      Clock clock) {
    super(handler, converter, initTimeout, keepAlive, origins);
    this.sendWithin = sendWithin;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    if (session instanceof NativeWebSocketSession own) {
      Session connection = own.getNativeSession(Session.class);
      if (connection != null) {
        connection
            .getUserProperties()
            .put(Constants.BLOCKING_SEND_TIMEOUT_PROPERTY, sendWithin.toMillis());
      }
    }
    EndingSession ours = new EndingSession(session);
    open.put(session.getId(), ours);
    super.afterConnectionEstablished(ours);
  }

  /**
   * Long messages come in parts, so that a socket needs no room for the longest one while it is
   * silent.
   */
  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
    EndingSession ours = open.get(session.getId());
    if (ours == null || ours.ending) {
      return;
    }
    String said = ours.said(message);
    if (said.length() > MAX_MESSAGE) {
      ours.close(CloseStatus.TOO_BIG_TO_PROCESS);
    } else if (message.isLast()) {
      handle(ours, said);
    }
  }

  private void handle(EndingSession ours, String said) throws Exception {
    ObjectNode content = read(said);
    if (content == null) {
      ours.close(INVALID);
    } else if (ours.hasExpired(clock)) {
      ours.close(TOKEN_ENDED);
    } else {
      super.handleTextMessage(ours, new TextMessage(json.writeValueAsString(content)));
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    open.remove(session.getId());
    super.afterConnectionClosed(session, status);
  }

  /** Ends the sockets of which the token has ended, also when nothing is said on them. */
  @Scheduled(fixedDelayString = "${werkbrug.live.token-check:1s}")
  void endExpired() {
    open.values().stream()
        .filter(session -> session.hasExpired(clock))
        .forEach(session -> session.close(TOKEN_ENDED));
  }

  /** A message as the protocol has them; null when it is something else. */
  private @Nullable ObjectNode read(String said) {
    try {
      return json.readTree(said) instanceof ObjectNode content && isKnown(content) ? content : null;
    } catch (JacksonException _) {
      return null;
    }
  }

  private static boolean isKnown(ObjectNode content) {
    String type = content.path("type").stringValue("");
    JsonNode payload = content.path("payload");
    boolean hasId = !content.path("id").stringValue("").isEmpty();
    return KNOWN.contains(type)
        && switch (type) {
          case "subscribe" -> hasId && payload instanceof ObjectNode asked && isRequest(asked);
          case "complete" -> hasId;
          default -> payload.isMissingNode() || payload.isNull() || payload.isObject();
        };
  }

  /** A document, by its text or by its hash; the library reads a hash only beside a text. */
  private static boolean isRequest(ObjectNode asked) {
    boolean silent =
        isAbsent(asked.path("query")) || asked.path("query").stringValue("x").isBlank();
    if (silent && asked.at("/extensions/persistedQuery").isObject()) {
      asked.put("query", PersistedQuerySupport.PERSISTED_QUERY_MARKER);
    }
    return !asked.path("query").stringValue("").isBlank()
        && isObjectOrAbsent(asked.path("variables"))
        && isObjectOrAbsent(asked.path("extensions"))
        && (asked.path("operationName").isString() || isAbsent(asked.path("operationName")));
  }

  private static boolean isObjectOrAbsent(JsonNode node) {
    return node.isObject() || isAbsent(node);
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  /**
   * A socket that is closed by a thread of its own. The library closes from the thread that sends,
   * and stops that thread as soon as the socket is closed; then the frame that says why is lost.
   */
  private static final class EndingSession extends WebSocketSessionDecorator {

    private volatile boolean ending;

    /** What was said of a message that is not complete yet; null between messages. */
    private @Nullable String begun;

    EndingSession(WebSocketSession session) {
      super(session);
    }

    /** A message as far as it was said, or one character too much of it. */
    String said(TextMessage part) {
      String all = begun == null ? part.getPayload() : begun + part.getPayload();
      String said = all.substring(0, Math.min(all.length(), MAX_MESSAGE + 1));
      begun = part.isLast() ? null : said;
      return said;
    }

    boolean hasExpired(Clock clock) {
      SocketLogin login = SocketLogin.of(getAttributes());
      return login != null && !login.until().isAfter(clock.instant());
    }

    @Override
    public void close(CloseStatus status) {
      synchronized (this) {
        if (ending) {
          return;
        }
        ending = true;
      }
      CloseStatus why = SocketLogin.mayTryLater(getAttributes()) ? TRY_LATER : status;
      Thread.startVirtualThread(
          () -> {
            try {
              getDelegate().close(why);
            } catch (IOException e) {
              LOG.debug("The socket was gone before it could be closed", e);
            }
          });
    }

    @Override
    public void close() {
      close(CloseStatus.NORMAL);
    }
  }
}
