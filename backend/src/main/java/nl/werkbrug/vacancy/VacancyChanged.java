package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** A vacancy came in, or something of it changed. */
@TypeAlias("VacancyChanged")
public record VacancyChanged(UUID id, Instant at, UUID vacancyId) implements OutboxEvent {

  /** A vacancy is about no client. */
  @Override
  public @Nullable UUID dossierId() {
    return null;
  }
}
