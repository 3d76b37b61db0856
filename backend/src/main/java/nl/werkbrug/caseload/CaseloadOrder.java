package nl.werkbrug.caseload;

import java.time.Instant;
import java.util.Comparator;

/** Order of the caseload; ties are broken by the id, so that pages never overlap. */
enum CaseloadOrder {
  ATTENTION,
  NAME;

  Comparator<CaseloadRow> comparator() {
    Comparator<CaseloadRow> byName =
        Comparator.comparing(CaseloadRow::clientName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(CaseloadRow::dossierId);
    return switch (this) {
      case NAME -> byName;
      case ATTENTION ->
          Comparator.comparing((CaseloadRow row) -> row.reasons().isEmpty())
              .thenComparing(CaseloadOrder::pressing)
              .thenComparing(CaseloadOrder::waitingSince)
              .thenComparing(byName);
    };
  }

  private static AttentionKind pressing(CaseloadRow row) {
    return row.reasons().isEmpty() ? AttentionKind.CONSENT_ENDING : row.reasons().getFirst().kind();
  }

  private static Instant waitingSince(CaseloadRow row) {
    Instant at = row.reasons().isEmpty() ? null : row.reasons().getFirst().at();
    return at == null ? Instant.MAX : at;
  }
}
