package nl.werkbrug.contact;

import java.time.Instant;
import nl.werkbrug.dossier.Summary;

/**
 * An answer within some working days ("antwoordt binnen 1 werkdag"), computed from the messages and
 * from what the team promised when the question came.
 *
 * @param since when the client's oldest message without an answer was received
 */
record AnswerPromise(Instant since, Instant dueAt, State state) {

  enum State {
    WAITING,
    NEAR,
    OVERDUE
  }

  /** Kept up to and including the last instant; near when less than two office hours are left. */
  static AnswerPromise of(Instant since, Summary.Due due, Instant now) {
    State state =
        now.isAfter(due.at())
            ? State.OVERDUE
            : now.isAfter(due.nearFrom()) ? State.NEAR : State.WAITING;
    return new AnswerPromise(since, due.at(), state);
  }
}
