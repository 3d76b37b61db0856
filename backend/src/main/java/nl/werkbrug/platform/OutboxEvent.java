package nl.werkbrug.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate and that others must hear of.
 *
 * <p>It is stored in the {@code outbox} array of the aggregate's own document, by the same write
 * that made it happen, so neither can exist without the other. Each type is a record in the past
 * tense with a {@code @TypeAlias}: the alias is what is stored, so that a class may move.
 */
public interface OutboxEvent {

  /** Names this event; listeners use it to do their work once. */
  UUID id();

  /** The dossier it is about, where there is one. */
  @Nullable UUID dossierId();

  /** When it happened. */
  Instant at();
}
