package nl.werkbrug.notification;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages for devices to their push services, encrypted for the browser alone. */
@Component
class PushSender {

  /** A phone that was off for so long has no use for it any more. */
  private static final Duration KEPT_THERE = Duration.ofDays(1);

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int SECRET_BYTES = 16;

  /** All are as long, so that a push service does not see which one it is. */
  private static final int LENGTH = 256;

  /** Only to see whether a key is a key. */
  private static final WebPush TRIAL =
      new WebPush("https://werkbrug.example", VapidKeys.generate());

  private final PushServices services;
  private final @Nullable WebPush writer;
  private final HttpClient line =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  PushSender(PushServices services, ObjectProvider<VapidKeys> keys, PushProperties properties) {
    this.services = services;
    VapidKeys ours = keys.getIfAvailable();
    this.writer = ours == null ? null : new WebPush(properties.subject(), ours);
  }

  /** What a push service said. */
  enum Outcome {
    TAKEN,
    /** The browser does not want it any more, or is gone. */
    GONE,
    LATER,
    REFUSED
  }

  /**
   * What a push service answered.
   *
   * @param pause how long it asks to wait; zero when it does not say
   */
  record Answer(Outcome outcome, Duration pause) {

    static Answer of(Outcome outcome) {
      return new Answer(outcome, Duration.ZERO);
    }
  }

  /** Whether anything can be sent at all. */
  boolean isOn() {
    return writer != null;
  }

  /** What browsers know us by, in Base64 for a URL; null while nothing can be sent. */
  @Nullable String publicKey() {
    return writer == null
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(writer.getVapidKeys().getApplicationServerKey());
  }

  /** Whether a browser that gave these can read what we write for it. */
  static boolean canWriteFor(String p256dh, String auth) {
    try {
      return decoded(auth).length == SECRET_BYTES
          && TRIAL.getBody(new byte[1], decoded(p256dh), decoded(auth)).length > 0;
    } catch (Exception _) {
      // The library is written in Kotlin, so what it throws it does not declare.
      return false;
    }
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  /**
   * Sends to a device, and returns when its push service answered. The same id again takes the
   * place of what was not delivered yet, and of what is on the screen.
   */
  Answer send(PushDevice device, UUID id, String words) {
    if (writer == null || !services.takes(device.endpoint())) {
      return Answer.of(Outcome.REFUSED);
    }
    URI endpoint = URI.create(device.endpoint());
    if (!services.isOutside(endpoint)) {
      return Answer.of(Outcome.REFUSED);
    }
    String text =
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", id, "words", words, "path", "/meldingen"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .POST(
                BodyPublishers.ofByteArray(
                    writer.getBody(
                        ("%-" + LENGTH + "s").formatted(text).getBytes(StandardCharsets.UTF_8),
                        decoded(device.p256dh()),
                        decoded(device.auth()))));
    writer
        .getHeaders(
            device.endpoint(), (int) KEPT_THERE.toSeconds(), topic(id), WebPush.Urgency.Normal)
        .forEach(request::header);
    return sent(request.build());
  }

  /** RFC 8030 takes 32 characters of Base64. */
  private static String topic(UUID id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
  }

  private Answer sent(HttpRequest request) {
    try {
      HttpResponse<Void> response = line.send(request, BodyHandlers.discarding());
      int status = response.statusCode();
      return switch (status) {
        case 200, 201, 202 -> Answer.of(Outcome.TAKEN);
        case 404, 410 -> Answer.of(Outcome.GONE);
        case 429 -> new Answer(Outcome.LATER, asked(response));
        default ->
            status >= 500 ? new Answer(Outcome.LATER, asked(response)) : Answer.of(Outcome.REFUSED);
      };
    } catch (IOException _) {
      return Answer.of(Outcome.LATER);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Answer.of(Outcome.LATER);
    }
  }

  private static Duration asked(HttpResponse<?> response) {
    try {
      return Duration.ofSeconds(
          Math.max(0, response.headers().firstValueAsLong("Retry-After").orElse(0)));
    } catch (NumberFormatException _) {
      // A moment instead of seconds; our own pauses will do.
      return Duration.ZERO;
    }
  }
}
