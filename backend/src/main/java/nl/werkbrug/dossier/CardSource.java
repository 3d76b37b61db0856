package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows things of one module where others point at them, such as in a message. Each module that has
 * such things brings a bean.
 */
public interface CardSource {

  /** What a card can be about; the meaning of each value stands in {@code message.graphqls}. */
  enum Kind {
    JOB_APPLICATION,
    TASK,
    VACANCY,
    APPOINTMENT,
    DOCUMENT
  }

  Kind kind();

  /**
   * The cards of those of these things of this client that the caller may see now: what is hidden
   * is not there.
   */
  Map<UUID, Card> cards(AccessScope scope, Set<UUID> ids);

  /**
   * What stands on a card.
   *
   * @param title what it is called
   * @param line with whom; null when the title says all
   * @param at when it begins; null for what is not about a moment
   * @param pictureId names the file of a picture; null when it is none
   */
  record Card(String title, @Nullable String line, @Nullable Instant at, @Nullable UUID pictureId) {

    public static Card of(String title, @Nullable String line) {
      return new Card(title, line, null, null);
    }
  }
}
