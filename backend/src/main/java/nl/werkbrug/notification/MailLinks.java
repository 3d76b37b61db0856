package nl.werkbrug.notification;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.werkbrug.shared.Receipt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The links in mails that work without logging in: secrets of which only the hash is kept. */
@Component
class MailLinks {

  static final String STOP = "/mail/stop/";
  static final String CONFIRM = "/mail/confirm/";

  /** 256 bits. */
  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final String baseUrl;

  MailLinks(@Value("${werkbrug.base-url}") String baseUrl) {
    this.baseUrl = baseUrl;
  }

  String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String hash(String secret) {
    return Receipt.sha256(secret.getBytes(StandardCharsets.UTF_8));
  }

  String to(String path) {
    return baseUrl + path;
  }
}
