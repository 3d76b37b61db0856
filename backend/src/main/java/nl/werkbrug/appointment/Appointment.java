package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An appointment of a client with an adviser.
 *
 * <p>Whether a time is booked stands here and nowhere else; what stands in the calendars counts as
 * long as this says so (decision 28).
 *
 * @param organisationId that made it; only its advisers change it
 * @param at its place in the list: when it begins, or would begin first
 * @param booking what the client picked; kept when it is cancelled
 * @param attempt a booking under way
 * @param remindAt when the next reminder is due; null when there is none
 */
@Document("appointment")
record Appointment(
    @Id UUID id,
    int version,
    UUID dossierId,
    UUID organisationId,
    String organisationName,
    AppointmentState state,
    Instant at,
    @Nullable Offer offer,
    @Nullable Booking booking,
    @Nullable Attempt attempt,
    @Nullable Instant comingAt,
    @Nullable MoveAsked moveAsked,
    @Nullable Cancelled cancelled,
    @Nullable OutcomeNote outcome,
    @Nullable Reminded reminder,
    @Nullable Instant remindAt,
    List<OutboxEvent> outbox) {

  /** Times among which the client can pick. */
  record Offer(Terms terms, List<Instant> times, Instant proposedAt) {

    boolean isOf(Terms others, List<Instant> otherTimes) {
      return terms.equals(others) && times.equals(otherTimes);
    }
  }

  /**
   * What the client picked.
   *
   * @param claim by which the calendars know it
   */
  record Booking(Terms terms, Instant from, Instant until, UUID claim, Instant pickedAt) {}

  /**
   * Somebody is booking.
   *
   * @param until when others need not wait any longer: whoever was booking has died
   */
  record Attempt(UUID claim, Instant until) {}

  /** The client asks for another time. */
  record MoveAsked(String reason, Instant at) {}

  record Cancelled(boolean byClient, String by, String reason, Instant at) {}

  record OutcomeNote(AppointmentOutcome outcome, UUID byId, String by, Instant at) {}

  record Reminded(Reminder kind, Instant at) {}

  static Appointment proposed(
      UUID id, UUID dossierId, UUID organisationId, String organisationName, Offer offer) {
    return new Appointment(
        id,
        1,
        dossierId,
        organisationId,
        organisationName,
        AppointmentState.PROPOSED,
        offer.times().getFirst(),
        offer,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** The same with an event in its outbox, to be stored for the first time. */
  Appointment telling(OutboxEvent event) {
    return new Appointment(
        id,
        version,
        dossierId,
        organisationId,
        organisationName,
        state,
        at,
        offer,
        booking,
        attempt,
        comingAt,
        moveAsked,
        cancelled,
        outcome,
        reminder,
        remindAt,
        List.of(event));
  }

  /** The times that it takes, or would take, of an adviser. */
  Stream<AppointmentRepository.Slot> slotsOf(UUID adviserId) {
    Stream<AppointmentRepository.Slot> booked =
        Stream.ofNullable(isConfirmed() ? booking : null)
            .filter(it -> it.terms().adviserId().equals(adviserId))
            .map(
                it ->
                    new AppointmentRepository.Slot(
                        id, version, dossierId, it.from(), it.until(), it.pickedAt(), true));
    Stream<AppointmentRepository.Slot> offered =
        Stream.ofNullable(isCancelled() ? null : offer)
            .filter(it -> it.terms().adviserId().equals(adviserId))
            .flatMap(
                it ->
                    it.times().stream()
                        .map(
                            time ->
                                new AppointmentRepository.Slot(
                                    id,
                                    version,
                                    dossierId,
                                    time,
                                    it.terms().endOf(time),
                                    it.proposedAt(),
                                    false)));
    return Stream.concat(booked, offered);
  }

  /** What is booked, or what is proposed as long as nothing is booked. */
  Terms terms() {
    if (booking != null) {
      return booking.terms();
    }
    if (offer != null) {
      return offer.terms();
    }
    throw new IllegalStateException("Neither booked nor proposed: " + id);
  }

  @Nullable Instant startsAt() {
    return booking == null ? null : booking.from();
  }

  @Nullable Instant endsAt() {
    return booking == null ? null : booking.until();
  }

  boolean isConfirmed() {
    return state == AppointmentState.CONFIRMED;
  }

  boolean isCancelled() {
    return state == AppointmentState.CANCELLED;
  }

  /** It is booked for this time and nothing else is proposed. */
  boolean isBookedFor(Instant time) {
    return isConfirmed() && offer == null && booking != null && booking.from().equals(time);
  }

  private boolean hasBegun(Instant now) {
    return booking != null && !now.isBefore(booking.from());
  }

  /** Why nothing can be agreed about it any more; null when it can. */
  @Nullable UserError closed(Instant now) {
    if (isCancelled()) {
      return UserError.conflict("Deze afspraak is afgezegd. Maak een nieuwe afspraak.");
    }
    return hasBegun(now)
        ? UserError.conflict("Deze afspraak is al begonnen of voorbij. Maak een nieuwe afspraak.")
        : null;
  }

  /** Why the client cannot pick this time; null when that is possible. */
  @Nullable UserError cannotPick(Instant time, Instant now) {
    if (offer == null || !offer.times().contains(time)) {
      return UserError.invalid(
          "startsAt", "Deze tijd wordt niet voorgesteld. Kies een tijd uit de lijst.");
    }
    return now.isBefore(time)
        ? closed(now)
        : UserError.conflict("Deze tijd is voorbij. Kies een andere tijd.");
  }

  /** Why the client cannot say to be coming; null when that is possible. */
  @Nullable UserError cannotSayComing(Instant now) {
    UserError closed = closed(now);
    if (closed != null) {
      return closed;
    }
    return booking != null
            && booking.terms().kind() == AppointmentKind.MEETING
            && Weeks.day(booking.from()).equals(Weeks.day(now))
        ? null
        : UserError.conflict(
            "Dit zegt u op de dag van het gesprek zelf. U hoeft nu niets te doen.");
  }

  /** Why the outcome cannot be written down; null when it can. */
  @Nullable UserError cannotHaveOutcome(Instant now) {
    if (isCancelled()) {
      return UserError.conflict("Deze afspraak is afgezegd. Er is niets op te schrijven.");
    }
    return isConfirmed() && hasBegun(now)
        ? null
        : UserError.conflict("Deze afspraak is nog niet begonnen. Schrijf het daarna op.");
  }

  Appointment offering(Offer next) {
    return with(state, isConfirmed() ? at : next.times().getFirst(), next, booking, null, null);
  }

  Appointment booked(Booking next, Instant now) {
    return new Appointment(
        id,
        version,
        dossierId,
        organisationId,
        organisationName,
        AppointmentState.CONFIRMED,
        next.from(),
        null,
        next,
        null,
        null,
        null,
        null,
        null,
        null,
        Reminder.nextAfter(now, next.from()),
        List.of());
  }

  Appointment askedToMove(MoveAsked asked) {
    return with(state, at, offer, booking, asked, null);
  }

  Appointment cancelledBy(Cancelled by) {
    return with(AppointmentState.CANCELLED, at, offer, booking, moveAsked, by);
  }

  private Appointment with(
      AppointmentState nextState,
      Instant nextAt,
      @Nullable Offer nextOffer,
      @Nullable Booking nextBooking,
      @Nullable MoveAsked nextMove,
      @Nullable Cancelled nextCancelled) {
    return new Appointment(
        id,
        version,
        dossierId,
        organisationId,
        organisationName,
        nextState,
        nextAt,
        nextOffer,
        nextBooking,
        attempt,
        comingAt,
        nextMove,
        nextCancelled,
        outcome,
        reminder,
        nextState == AppointmentState.CONFIRMED ? remindAt : null,
        List.of());
  }

  Appointment coming(Instant now) {
    return changed(now, outcome);
  }

  Appointment withOutcome(@Nullable OutcomeNote note) {
    return changed(comingAt, note);
  }

  private Appointment changed(@Nullable Instant nextComing, @Nullable OutcomeNote nextOutcome) {
    return new Appointment(
        id,
        version,
        dossierId,
        organisationId,
        organisationName,
        state,
        at,
        offer,
        booking,
        attempt,
        nextComing,
        moveAsked,
        cancelled,
        nextOutcome,
        reminder,
        remindAt,
        List.of());
  }
}
