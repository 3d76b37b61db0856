package nl.werkbrug.pitch.market;

import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A pitch as employers see it: generalised attributes and a checked text, and nothing else.
 *
 * @param id random, without time, never used again
 * @param withdrawn taken back: only the id is left, so that it stays taken
 */
@Document("public_pitch")
public record PublicPitch(@Id UUID id, PitchAttributes attributes, String text, boolean withdrawn) {

  /** No combination of shown attributes may match fewer candidates than this. */
  public static final int THRESHOLD = 11;

  public static PublicPitch of(UUID id, PitchAttributes attributes, String text) {
    return new PublicPitch(id, attributes, text, false);
  }

  static PublicPitch gone(UUID id) {
    return new PublicPitch(
        id, new PitchAttributes(List.of(), null, null, null, null, null), "", true);
  }
}
