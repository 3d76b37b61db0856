package nl.werkbrug.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes out about a notice, or about those of a day, and how far it is. It holds no
 * words: those are made when it is sent.
 */
interface Sending {

  /** Follows from what it is about, so that it is there once. */
  UUID id();

  UUID personId();

  Kind kind();

  /** The notice because of which it is sent at once; null for all others. */
  @Nullable UUID noticeId();

  Instant madeAt();

  State state();

  int attempts();

  /** What is in it. */
  enum Kind {
    AT_ONCE,
    DAILY,
    CONFIRM
  }

  /** How far it is. */
  enum State {
    WAITING,
    SENDING,
    SENT,
    /** It was not needed any more. */
    DROPPED,
    /** It was refused for good, or nobody could be reached for days. */
    FAILED
  }
}
