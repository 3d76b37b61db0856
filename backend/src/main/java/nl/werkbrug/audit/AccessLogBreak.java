package nl.werkbrug.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first place where a chain is not what was written.
 *
 * @param number place in the chain
 * @param entryId the record that stands there; null when none does
 * @param at when that record says it was written; null when there is none
 */
public record AccessLogBreak(
    String chain, long number, @Nullable UUID entryId, @Nullable Instant at, Kind kind) {

  /** The meaning of each stands in {@code accesslogcheck.graphqls}. */
  public enum Kind {
    CHANGED,
    MISSING,
    INSERTED,
    REWRITTEN,
    END_MISSING
  }

  static AccessLogBreak at(AccessRecord entry, AccessRecord.Link link, Kind kind) {
    return new AccessLogBreak(link.chain(), link.number(), entry.id(), entry.at(), kind);
  }

  static AccessLogBreak missing(String chain, long number, Kind kind) {
    return new AccessLogBreak(chain, number, null, null, kind);
  }
}
