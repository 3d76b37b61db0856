package nl.werkbrug.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * Proof of what was received (ontvangstbewijs).
 *
 * @param number short number to quote, made from the id, so that sending again gives the same one
 * @param at when it was safely stored
 * @param sha256 of what was received, as hexadecimal digits
 */
public record Receipt(String number, Instant at, String sha256) {

  /** A receipt over the fields that were received, one per line in the order given. */
  public static Receipt of(UUID id, Instant at, Object... fields) {
    StringBuilder received = new StringBuilder();
    for (Object field : fields) {
      received.append(field).append('\n');
    }
    return new Receipt(
        number(id), at, sha256(received.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** {@code WB-7F3A-9C21}: the random end of a UUIDv7, never its time. */
  public static String number(UUID id) {
    String hex = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    return "WB-" + hex.substring(24, 28) + "-" + hex.substring(28);
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
