package nl.werkbrug.contact;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A line that behaves as no library lets it: it hangs up before the answer, or never listens. */
final class RawSocket implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONG_NAME = 1_500;
  private static final int NAMES = 12;

  private final Socket socket = new Socket();

  private RawSocket(Talk who) throws IOException {
    URI address = URI.create(who.api().baseUrl());
    // Before it connects, so that the other side knows how little fits.
    socket.setReceiveBufferSize(1_024);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    socket.setSoTimeout(10_000);
  }

  /** Sends a message and hangs up without reading the answer, as soon as something holds. */
  static void postAndHangUp(Talk who, UUID id, String text, BooleanSupplier enough) {
    String body =
        JSON.writeValueAsString(
            Map.of(
                "query",
                "mutation Cut($input: MessageSendInput!) { messageSend(input: $input) { message { id } } }",
                "variables",
                Map.of("input", Map.of("id", id, "dossierId", who.dossierId(), "text", text))));
    try (RawSocket line = new RawSocket(who)) {
      line.write(
          """
          POST /graphql HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Content-Type: application/json
          Accept: application/json
          Content-Length: %d

          """
                  .formatted(who.api().token(), body.length())
                  .replace("\n", "\r\n")
              + body);
      if (!enough.getAsBoolean()) {
        throw new AssertionError("The message was not stored");
      }
      // Reset, not closed: what was on its way back is gone.
      line.socket.setSoLinger(true, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Listens to a conversation so many times, with long names, and takes nothing of what comes. */
  static RawSocket listening(Talk who, int times) {
    try {
      RawSocket line = new RawSocket(who);
      line.write(
          """
          GET /graphql HTTP/1.1
          Host: localhost
          Upgrade: websocket
          Connection: Upgrade
          Sec-WebSocket-Version: 13
          Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
          Sec-WebSocket-Protocol: graphql-transport-ws

          """
              .replace("\n", "\r\n"));
      line.readUntil("\r\n\r\n");
      line.say(
          Map.of(
              "type",
              "connection_init",
              "payload",
              Map.of("Authorization", "Bearer " + who.api().token())));
      line.readUntil("connection_ack");
      String names =
          IntStream.range(0, NAMES)
              .mapToObj(i -> "n" + i + "x".repeat(LONG_NAME) + ": lastNumber")
              .collect(Collectors.joining(" "));
      for (int i = 0; i < times; i++) {
        line.say(
            Map.of(
                "type",
                "subscribe",
                "id",
                "" + i,
                "payload",
                Map.of(
                    "query",
                    "subscription Live($id: UUID!) { conversationChanged(dossierId: $id) { %s } }"
                        .formatted(names),
                    "variables",
                    Map.of("id", who.dossierId()))));
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the other side ended the line: behind what lay ready there is an end. */
  boolean isCutOff() {
    try {
      InputStream in = socket.getInputStream();
      byte[] rest = new byte[64 * 1_024];
      while (in.read(rest) >= 0) {
        // On to the end.
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  private void readUntil(String sign) throws IOException {
    StringBuilder said = new StringBuilder();
    while (said.indexOf(sign) < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("Ended after " + said);
      }
      said.append((char) next);
    }
  }

  private void write(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** One masked frame of text (RFC 6455); a mask of zeros leaves the bytes as they are. */
  private void say(Map<String, ?> message) throws IOException {
    byte[] text = JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(frame);
    out.writeByte(0x81);
    if (text.length < 126) {
      out.writeByte(0x80 | text.length);
    } else {
      out.writeByte(0x80 | 126);
      out.writeShort(text.length);
    }
    out.writeInt(0);
    out.write(text);
    socket.getOutputStream().write(frame.toByteArray());
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
