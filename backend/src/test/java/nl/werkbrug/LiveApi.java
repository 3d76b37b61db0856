package nl.werkbrug;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A socket in the protocol {@code graphql-transport-ws}, as the portal opens it. */
public final class LiveApi implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SECONDS = 10;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  private LiveApi(String baseUrl, String token) {
    socket =
        HTTP.newWebSocketBuilder()
            .subprotocols("graphql-transport-ws")
            .buildAsync(
                URI.create(baseUrl.replaceFirst("^http", "ws") + "/graphql"), new Listener())
            .join();
    send(
        token.isEmpty()
            ? Map.of("type", "connection_init")
            : Map.of(
                "type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
  }

  /** Opens a socket and names the token; what comes back is the first message. */
  static LiveApi open(String baseUrl, String token) {
    return new LiveApi(baseUrl, token);
  }

  /** Opens a subscription with the id "1"; expects that the socket was accepted. */
  public LiveApi subscribe(String document, Map<String, ?> variables) {
    expect("connection_ack");
    send(
        Map.of(
            "type",
            "subscribe",
            "id",
            "1",
            "payload",
            Map.of("query", document, "variables", variables)));
    return this;
  }

  /**
   * Repeats an action until the first message comes: a subscription is listening some time after it
   * was sent, and the protocol does not say when.
   */
  public void untilListening(Runnable action) {
    for (int attempt = 0; attempt < 50; attempt++) {
      action.run();
      if (!messages.isEmpty()) {
        return;
      }
    }
    throw new AssertionError("Nothing came");
  }

  /** Reads on until the server ends the subscription. */
  public void untilComplete() {
    while (!next().path("type").asString().equals("complete")) {
      // Hints that were sent before the end are of no matter here.
    }
  }

  /** The next message, which must come within seconds and be of this type. */
  public JsonNode expect(String type) {
    JsonNode message = next();
    if (!type.equals(message.path("type").asString())) {
      throw new AssertionError("Expected " + type + ", got " + message);
    }
    return message;
  }

  /** The end of the subscription, behind whatever was still on its way. */
  public void expectEnd() {
    JsonNode message = next();
    while ("next".equals(message.path("type").asString())) {
      message = next();
    }
    if (!"complete".equals(message.path("type").asString())) {
      throw new AssertionError("Expected the end, got " + message);
    }
  }

  /** Nothing was told: the answer to a ping comes first. */
  public void expectSilence() {
    send(Map.of("type", "ping"));
    expect("pong");
  }

  /** The data of the next message of the subscription. */
  public JsonNode expectData() {
    return expect("next").get("payload").get("data");
  }

  private JsonNode next() {
    try {
      @Nullable JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("Nothing came within " + SECONDS + " seconds");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private void send(Map<String, ?> message) {
    socket.sendText(JSON.writeValueAsString(message), true).join();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

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

    /** A closed socket becomes a message too, so that a test can expect it. */
    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      messages.add(JSON.valueToTree(Map.of("type", "closed", "code", code)));
      return null;
    }
  }
}
