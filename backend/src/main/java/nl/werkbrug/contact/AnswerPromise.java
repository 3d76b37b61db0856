package nl.werkbrug.contact;

import java.time.Instant;

/**
 * An answer within one working day ("antwoordt binnen 1 werkdag"), computed from the messages
 * alone.
 *
 * @param since when the client's oldest message without an answer was received
 */
record AnswerPromise(Instant since, Instant dueAt, State state) {

  enum State {
    WAITING,
    OVERDUE
  }

  /** Kept up to and including the last instant of the working day. */
  static AnswerPromise of(Instant since, OfficeHours hours, Instant now) {
    Instant dueAt = hours.oneWorkingDayAfter(since);
    return new AnswerPromise(since, dueAt, now.isAfter(dueAt) ? State.OVERDUE : State.WAITING);
  }
}
