package nl.werkbrug.vacancy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from what a thing is, so that making it twice makes it once. */
final class VacancyIds {

  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private VacancyIds() {}

  /** One vacancy per source and reference; version 8 ("made in an own way", RFC 9562). */
  static UUID listed(VacancySource source, String reference) {
    ByteBuffer hash = hash(source + ":" + reference);
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    return new UUID(high, variant(hash.getLong()));
  }

  /** One proposal per client of one proposing; it keeps the time of the proposing, to sort by. */
  static UUID proposal(UUID proposing, UUID dossierId) {
    ByteBuffer hash = hash(proposing + ":" + dossierId);
    return new UUID(proposing.getMostSignificantBits(), variant(hash.getLong()));
  }

  private static long variant(long bits) {
    return (bits >>> 2) | VARIANT;
  }

  private static ByteBuffer hash(String text) {
    try {
      return ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
