package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the keeping of a dossier; stored in it, beside what it is about.
 *
 * @param hold why it must stay for now; null when nothing stops its erasure
 * @param erased sections that went after the end of service
 * @param erasing the erasure of the whole dossier that began: from then on nobody sees it
 * @param done the erasures of sections that were carried out, so that a restored copy shows which
 *     were not
 */
record Retention(
    @Nullable Hold hold,
    @Nullable Set<DossierSection> erased,
    @Nullable UUID erasing,
    @Nullable Set<UUID> done) {

  static final Retention NONE = new Retention(null, null, null, null);

  /**
   * Something that is going on keeps it from being erased, such as an objection.
   *
   * @param until last day on which it stays
   */
  public record Hold(LocalDate until, String reason, String byName, Instant at) {

    /** Up to and including its last day. */
    public boolean holdsOn(LocalDate day) {
      return !day.isAfter(until);
    }
  }
}
