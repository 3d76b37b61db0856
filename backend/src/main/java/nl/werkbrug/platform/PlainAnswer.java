package nl.werkbrug.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that is given before the request reaches anybody: a sentence, and when to try again.
 */
final class PlainAnswer {

  private PlainAnswer() {}

  /** Writes it in the shape of a GraphQL error, which is what who asks can read. */
  static void write(
      HttpServletResponse response, HttpStatus status, Duration retryAfter, String sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RequestLimit.seconds(retryAfter)));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    JsonMapper.shared()
        .writeValue(
            response.getOutputStream(),
            Map.of(
                "errors",
                List.of(
                    Map.of(
                        "message",
                        sentence,
                        "extensions",
                        Map.of("classification", status.name())))));
  }
}
