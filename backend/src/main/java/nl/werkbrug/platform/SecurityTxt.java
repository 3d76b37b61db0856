package nl.werkbrug.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who finds a weakness where to report it (RFC 9116). */
@RestController
class SecurityTxt {

  /**
   * As long as somebody keeps this running, the address holds; so it is always good for a while.
   */
  private static final int GOOD_FOR_DAYS = 90;

  private final String contact;
  private final String baseUrl;
  private final Clock clock;

  SecurityTxt(
      @Value("${werkbrug.security.contact}") String contact,
      @Value("${werkbrug.base-url}") String baseUrl,
      Clock clock) {
    this.contact = contact;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @GetMapping("/.well-known/security.txt")
  ResponseEntity<String> text() {
    if (contact.isBlank()) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(
            """
            Contact: %s
            Expires: %s
            Preferred-Languages: nl, en
            Canonical: %s/.well-known/security.txt
            """
                .formatted(
                    contact,
                    clock
                        .instant()
                        .truncatedTo(ChronoUnit.DAYS)
                        .plus(GOOD_FOR_DAYS, ChronoUnit.DAYS),
                    baseUrl));
  }
}
