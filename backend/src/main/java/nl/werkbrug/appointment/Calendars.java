package nl.werkbrug.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.werkbrug.appointment.CalendarDay.Claim;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Weeks;
import org.springframework.stereotype.Component;

/**
 * Books a time in the calendars of the client, the adviser and the room at once, or in none of them
 * (decision 28).
 *
 * <p>The appointment decides: it first says under which claim it is being booked, then the claim is
 * put into each calendar, and one update of the appointment makes it a booking, only when it still
 * stands under that claim. A claim of which the appointment does not say so (any more) counts for
 * nothing, and whoever finds it takes it out. Before a claim of somebody who seems to have died is
 * passed over, that appointment is made to forget it; after that it can never become a booking.
 */
@Component
class Calendars {

  /** Longer than a booking takes; whoever is silent for so long has died. */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** A day is changed by others meanwhile as often as this only when something is wrong. */
  private static final int TRIES = 500;

  private final CalendarRepository days;
  private final AppointmentRepository appointments;
  private final Clock clock;

  Calendars(CalendarRepository days, AppointmentRepository appointments, Clock clock) {
    this.days = days;
    this.appointments = appointments;
    this.clock = clock;
  }

  /** What came of booking. */
  enum Booked {
    DONE,
    /** The client has another appointment then. */
    CLIENT_BUSY,
    /** The adviser or the room is taken. */
    TAKEN,
    /** The appointment changed meanwhile. */
    OVERTAKEN
  }

  /** The calendars in which an appointment stands, always in this order. */
  static List<String> daysOf(UUID dossierId, Terms terms, Instant from) {
    String day = " " + Weeks.day(from);
    List<String> ids = new ArrayList<>();
    ids.add("adviser " + terms.adviserId() + day);
    ids.add(clientDay(dossierId, from));
    if (terms.roomId() != null) {
      ids.add("room " + terms.roomId() + day);
    }
    return ids;
  }

  /** How the ids of all days of a client begin. */
  static String daysOf(UUID dossierId) {
    return "client " + dossierId + " ";
  }

  private static String clientDay(UUID dossierId, Instant from) {
    return daysOf(dossierId) + Weeks.day(from);
  }

  Booked book(
      AccessScope scope,
      Appointment before,
      Appointment.Booking booking,
      List<OutboxEvent> events) {
    Instant now = clock.instant();
    Claim claim = new Claim(booking.claim(), before.id(), booking.from(), booking.until());
    if (!appointments.begin(scope, before, new Appointment.Attempt(claim.id(), now.plus(LEASE)))) {
      return Booked.OVERTAKEN;
    }
    List<String> ids = daysOf(before.dossierId(), booking.terms(), booking.from());
    for (String id : ids) {
      if (!take(id, claim)) {
        giveUp(before.id(), claim, ids);
        return id.equals(clientDay(before.dossierId(), booking.from()))
            ? Booked.CLIENT_BUSY
            : Booked.TAKEN;
      }
    }
    if (!appointments.confirm(scope, before, before.booked(booking, now), events)) {
      giveUp(before.id(), claim, ids);
      return Booked.OVERTAKEN;
    }
    return Booked.DONE;
  }

  /** Never the other way round: a claim is taken out only when it cannot become a booking. */
  private void giveUp(UUID appointmentId, Claim claim, List<String> ids) {
    appointments.forget(appointmentId, claim.id());
    free(ids, claim.id());
  }

  /** Takes a claim out of these days; harmless to repeat. */
  void free(List<String> ids, UUID claimId) {
    ids.forEach(id -> untilNobodyWasBetween(() -> free(id, claimId)));
  }

  private Optional<Boolean> free(String id, UUID claimId) {
    Optional<CalendarDay> day = days.find(id);
    List<Claim> claims = day.map(CalendarDay::claims).orElse(List.of());
    List<Claim> kept = claims.stream().filter(claim -> !claim.id().equals(claimId)).toList();
    boolean free = kept.size() == claims.size();
    return free || day.isEmpty() || days.replace(day.get(), kept)
        ? Optional.of(true)
        : Optional.empty();
  }

  /** Puts a claim into one calendar; false when another claim on that time counts. */
  boolean take(String id, Claim claim) {
    return untilNobodyWasBetween(() -> tryToTake(id, claim));
  }

  private Optional<Boolean> tryToTake(String id, Claim claim) {
    Optional<CalendarDay> day = days.find(id);
    List<Claim> kept = new ArrayList<>();
    for (Claim other : day.map(CalendarDay::claims).orElse(List.of())) {
      boolean inTheWay =
          other.overlaps(claim.from(), claim.until())
              && !other.appointmentId().equals(claim.appointmentId());
      if (inTheWay && counts(other)) {
        return Optional.of(false);
      }
      if (!inTheWay) {
        kept.add(other);
      }
    }
    kept.add(claim);
    boolean stored =
        day.isPresent()
            ? days.replace(day.get(), kept)
            : days.insert(new CalendarDay(id, 1, Weeks.day(claim.from()), kept));
    return stored ? Optional.of(true) : Optional.empty();
  }

  private boolean counts(Claim claim) {
    Instant now = clock.instant();
    return appointments.counts(claim.appointmentId(), claim.id(), now)
        || (!appointments.forget(claim.appointmentId(), claim.id())
            && appointments.counts(claim.appointmentId(), claim.id(), now));
  }

  /** Whether an adviser has another appointment then. */
  boolean adviserIsBusy(UUID appointmentId, Terms terms, Instant from) {
    return isBusy("adviser " + terms.adviserId(), appointmentId, from, terms.endOf(from));
  }

  /** Whether a room is taken then. */
  boolean roomIsTaken(UUID appointmentId, Terms terms, Instant from) {
    return terms.roomId() != null
        && isBusy("room " + terms.roomId(), appointmentId, from, terms.endOf(from));
  }

  private boolean isBusy(String whose, UUID appointmentId, Instant from, Instant until) {
    return days
        .find(whose + " " + Weeks.day(from))
        .map(CalendarDay::claims)
        .orElse(List.of())
        .stream()
        .filter(claim -> claim.overlaps(from, until))
        .filter(claim -> !claim.appointmentId().equals(appointmentId))
        .anyMatch(claim -> appointments.counts(claim.appointmentId(), claim.id(), clock.instant()));
  }

  /**
   * @param attempt answers nothing when somebody was between its reading and its writing
   */
  private static boolean untilNobodyWasBetween(Supplier<Optional<Boolean>> attempt) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Boolean> answer = attempt.get();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    throw new IllegalStateException("A calendar changes all the time");
  }
}
