package nl.werkbrug.effortplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * A measure (maatregel): proposed by a person, heard, decided by a person, always explained (B,
 * advice 5).
 *
 * @param taskIds each was reviewed as not done
 * @param answerUntil last day on which the client can count on being heard
 */
record EffortMeasure(
    UUID id,
    List<UUID> taskIds,
    String proposal,
    String reason,
    LocalDate answerUntil,
    Signature proposedBy,
    @Nullable Answer answer,
    @Nullable Decision decision) {

  /** Days that the client has at least. */
  static final int MIN_DAYS_TO_ANSWER = 7;

  static final int MAX_WEEKS_TO_ANSWER = 6;

  /** Weeks in which the client can object (Awb 6:7). */
  static final int WEEKS_TO_OBJECT = 6;

  /** What the client said (wederhoor). */
  record Answer(String text, Receipt receipt) {}

  /** What was decided (besluit). */
  record Decision(MeasureOutcome outcome, String reason, String nextSteps, Signature decidedBy) {

    /** Counted from the day after the decision (Awb 6:8). */
    public LocalDate objectUntil() {
      return Weeks.day(decidedBy.at()).plusWeeks(WEEKS_TO_OBJECT);
    }

    public String objection() {
      return "Bent u het er niet mee eens? U kunt bezwaar maken tot en met "
          + DutchDates.day(objectUntil())
          + ". Schrijf een brief met uw naam, de datum van dit besluit en waarom u het er niet mee"
          + " eens bent. Zet uw handtekening erop. Uw contactpersoon zegt u waar de brief heen gaat"
          + " en helpt u als u dat wilt. Bezwaar maken kost niets.";
    }

    boolean saysTheSameAs(MeasureOutcome outcome, String reason, String nextSteps) {
      return this.outcome == outcome
          && this.reason.equals(reason)
          && this.nextSteps.equals(nextSteps);
    }
  }

  /** Whether there is a measure. */
  enum MeasureOutcome {
    IMPOSED,
    DROPPED
  }

  /** Where a measure stands. */
  enum State {
    PROPOSED,
    HEARD,
    DECIDED
  }

  public State state() {
    if (decision != null) {
      return State.DECIDED;
    }
    return answer == null ? State.PROPOSED : State.HEARD;
  }

  Result<EffortMeasure> answered(Answer words) {
    if (decision != null) {
      return Result.refused(
          UserError.conflict(
              "Er is al besloten. Bent u het er niet mee eens? Onder het besluit staat hoe u"
                  + " bezwaar maakt."));
    }
    return Result.done(
        new EffortMeasure(id, taskIds, proposal, reason, answerUntil, proposedBy, words, null));
  }

  /** A decision comes after the client's words, or after the last day for them. */
  Result<EffortMeasure> decided(Decision made, LocalDate today) {
    if (decision != null) {
      return Result.refused(UserError.conflict("Over deze maatregel is al besloten."));
    }
    if (answer == null && !today.isAfter(answerUntil)) {
      return Result.refused(
          UserError.conflict(
              "De cliënt heeft nog niet gereageerd en kan dat tot en met "
                  + DutchDates.day(answerUntil)
                  + ". Beslis daarna, of zodra er een reactie is."));
    }
    return Result.done(
        new EffortMeasure(id, taskIds, proposal, reason, answerUntil, proposedBy, answer, made));
  }
}
