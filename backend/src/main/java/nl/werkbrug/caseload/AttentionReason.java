package nl.werkbrug.caseload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a client needs the adviser.
 *
 * @param text in plain Dutch
 * @param at since when it waits, or when it is due; null where that says nothing
 */
record AttentionReason(AttentionKind kind, String text, @Nullable Instant at) {}
