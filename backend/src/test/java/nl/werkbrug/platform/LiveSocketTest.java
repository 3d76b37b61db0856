package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.identity.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol of the live socket, and every way in which a socket ends. */
class LiveSocketTest extends Production {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String INIT = "{\"type\":\"connection_init\"}";

  @Test
  void refusesASocketOfAnotherSite() {
    assertThatThrownBy(() -> open("https://elders.example"))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
  }

  @Test
  void acceptsASocketOfThePortal() {
    Socket socket = open("http://localhost:" + port).named(aToken());

    assertThat(socket.next().path("type").stringValue()).isEqualTo("connection_ack");
  }

  /** Often, because the code was lost once in a while. */
  @RepeatedTest(20)
  void saysToASocketWithoutATokenThatItHasNone() {
    assertThat(open().say(INIT).end()).isEqualTo(4401);
  }

  @Test
  void asksASocketToComeBackLaterWhenTheLoginServerIsAway() {
    clock.set(firstAsked.plusMillis(4_999));
    assertThat(open().named("unknown").end()).isEqualTo(1013);

    clock.set(firstAsked.plusSeconds(5));
    assertThat(open().named("unknown").end()).isEqualTo(4401);
  }

  @Test
  void refusesAQuestionBeforeTheToken() {
    assertThat(open().say(subscribe("1", named(ME, Map.of()))).end()).isEqualTo(4401);
  }

  @Test
  void endsASocketThatDoesNotSayWhoItIs() {
    assertThat(open().end()).isEqualTo(4408);
  }

  @Test
  void endsASocketThatNamesItsTokenTwice() {
    assertThat(accepted(aToken()).named(aToken()).end()).isEqualTo(4429);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "null",
        "[]",
        "7",
        "{}",
        "{\"type\":\"nothing\"}",
        "{\"type\":7}",
        "{\"type\":\"connection_ack\"}",
        "{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}",
        "{\"type\":\"subscribe\"}",
        "{\"type\":\"subscribe\",\"id\":\"1\"}",
        "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{me{name}}\"}}",
        "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{me{name}}\"}}",
        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":7}}",
        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{me{name}}\",\"variables\":[]}}",
        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{me{name}}\",\"operationName\":{}}}",
        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"extensions\":{\"persistedQuery\":\"x\"}}}",
        "{\"type\":\"complete\"}",
        "{\"type\":\"ping\",\"payload\":\"x\"}"
      })
  void endsASocketThatSaysWhatIsNotOfTheProtocol(String message) {
    assertThat(accepted(aToken()).say(message).end()).isEqualTo(4400);
  }

  @Test
  void answersThirtyTwoKibibytesAndRefusesOneByteMore() {
    String longest = ping(32 * 1024);

    assertThat(accepted(aToken()).say(longest).next().path("type").stringValue()).isEqualTo("pong");
    assertThat(accepted(aToken()).say(ping(32 * 1024 + 1)).end()).isEqualTo(1009);
  }

  @Test
  void answersADocumentOfTheListAndRefusesEveryOther() {
    Socket socket = accepted(aToken());

    socket.say(subscribe("1", named(ME, Map.of())));
    assertThat(socket.next().at("/payload/data/me/name").stringValue()).isEqualTo("Jan Jansen");
    assertThat(socket.next().path("type").stringValue()).isEqualTo("complete");
    socket.say(
        subscribe("2", Map.of("query", "", "extensions", named(ME, Map.of()).get("extensions"))));
    assertThat(socket.next().at("/payload/data/me/name").stringValue()).isEqualTo("Jan Jansen");
    assertThat(socket.next().path("type").stringValue()).isEqualTo("complete");
    socket.say(subscribe("3", Map.of("query", "{ me { id } }")));
    assertThat(socket.next().at("/payload/errors/0/extensions/code").stringValue())
        .isEqualTo("TRUSTED_DOCUMENTS_ONLY");
  }

  @Test
  void endsASocketThatUsesANumberTwice() {
    Person client = aPerson();
    Socket socket = accepted(LOGIN.token(client.subject()));
    UUID dossier = aDossierOf(client);

    socket.say(listen("1", dossier)).say(listen("1", dossier));

    assertThat(socket.end()).isEqualTo(4409);
  }

  @Test
  void listensToTwentyFiveThingsAndNotToOneMore() {
    Person client = aPerson();
    Socket socket = accepted(LOGIN.token(client.subject()));
    UUID dossier = aDossierOf(client);
    for (int i = 1; i <= 25; i++) {
      socket.say(listen("" + i, dossier));
    }
    socket.expectQuiet();

    socket.say(listen("26", dossier));
    JsonNode refused = socket.next();
    assertThat(refused.path("id").stringValue()).isEqualTo("26");
    assertThat(refused.at("/payload/errors/0/message").stringValue())
        .startsWith("Er staat te veel tegelijk open.");
    assertThat(socket.next().path("type").stringValue()).isEqualTo("complete");

    socket.say("{\"type\":\"complete\",\"id\":\"7\"}").say(listen("27", dossier));
    socket.expectQuiet();
  }

  @Test
  void countsWhatAPersonAsksOverASocketWithTheRest() {
    Socket socket = accepted(aToken());
    clock.set(Instant.now());
    for (int i = 1; i <= 200; i++) {
      socket.say(subscribe("" + i, named(ME, Map.of())));
      assertThat(socket.next().at("/payload/data/me/name").stringValue()).isEqualTo("Jan Jansen");
      assertThat(socket.next().path("type").stringValue()).isEqualTo("complete");
    }

    socket.say(subscribe("201", named(ME, Map.of())));

    assertThat(socket.next().at("/payload/errors/0/extensions/classification").stringValue())
        .isEqualTo("TOO_MANY_REQUESTS");
  }

  @Test
  void endsWithItsTokenSoThatTheClientComesBackWithANewOne() {
    Instant now = Instant.now();
    clock.set(now);
    Socket socket = accepted(aToken());
    socket.say(ping(20)).expectType("pong");

    clock.set(now.plus(Duration.ofMinutes(10)).minusSeconds(2));
    socket.say(ping(20)).expectType("pong");
    clock.set(now.plus(Duration.ofMinutes(10)).plusSeconds(1));

    assertThat(socket.end()).isEqualTo(4403);
  }

  private UUID aDossierOf(Person client) {
    return DossierDemo.aDossier(UUID.randomUUID(), client, clock).write(mongo);
  }

  private Socket accepted(String token) {
    Socket socket = open().named(token);
    socket.expectType("connection_ack");
    return socket;
  }

  private static String ping(int bytes) {
    String frame = "{\"type\":\"ping\",\"payload\":{\"x\":\"\"}}";
    return frame.replace("\"\"", "\"" + "x".repeat(Math.max(0, bytes - frame.length())) + "\"");
  }

  private static String listen(String id, UUID dossier) {
    return subscribe(id, named(CHANGES, Map.of("dossierId", dossier)));
  }

  private static String subscribe(String id, Map<String, ?> payload) {
    return JSON.writeValueAsString(Map.of("type", "subscribe", "id", id, "payload", payload));
  }

  private Socket open() {
    return open(null);
  }

  private Socket open(@Nullable String origin) {
    Socket socket = new Socket();
    WebSocket.Builder builder =
        HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
    if (origin != null) {
      builder.header("Origin", origin);
    }
    socket.line =
        builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), socket).join();
    return socket;
  }

  /** One socket, on which anything can be said. */
  private static final class Socket implements WebSocket.Listener {

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket line;

    Socket say(String message) {
      if (line != null) {
        line.sendText(message, true).join();
      }
      return this;
    }

    Socket named(String token) {
      return say(
          JSON.writeValueAsString(
              Map.of(
                  "type",
                  "connection_init",
                  "payload",
                  Map.of("Authorization", "Bearer " + token))));
    }

    JsonNode next() {
      try {
        JsonNode message = messages.poll(10, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("Nothing came within 10 seconds");
        }
        return message;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Interrupted", e);
      }
    }

    void expectType(String type) {
      assertThat(next().path("type").stringValue()).isEqualTo(type);
    }

    /** Nothing was refused: the answer to a ping comes first. */
    void expectQuiet() {
      say("{\"type\":\"ping\"}").expectType("pong");
    }

    /** The code with which it ends. */
    int end() {
      JsonNode message = next();
      while (!message.has("code")) {
        message = next();
      }
      return message.get("code").intValue();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      messages.add(JSON.valueToTree(Map.of("code", code)));
      return null;
    }
  }
}
