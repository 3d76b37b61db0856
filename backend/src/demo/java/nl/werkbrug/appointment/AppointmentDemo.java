package nl.werkbrug.appointment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Writes rooms and appointments of the demonstration and of tests: {@code anAppointment(...)
 * .meeting("Uw plan", room).booked(at)}.
 */
public final class AppointmentDemo {

  private final UUID dossierId;
  private final Person adviser;
  private final Organisation organisation;
  private @Nullable Terms terms;

  private AppointmentDemo(UUID dossierId, Person adviser, Organisation organisation) {
    this.dossierId = dossierId;
    this.adviser = adviser;
    this.organisation = organisation;
  }

  public static void room(
      MongoOperations mongo, UUID id, Organisation organisation, String name, String place) {
    mongo.save(new Room(id, organisation.id(), name, place));
  }

  public static AppointmentDemo anAppointment(
      UUID dossierId, Person adviser, Organisation organisation) {
    return new AppointmentDemo(dossierId, adviser, organisation);
  }

  /** They sit together, at an address. */
  public AppointmentDemo meeting(String subject, String place, @Nullable String bring) {
    return with(AppointmentKind.MEETING, subject, 45, place, bring);
  }

  public AppointmentDemo call(String subject) {
    return with(AppointmentKind.PHONE, subject, 15, null, null);
  }

  private AppointmentDemo with(
      AppointmentKind kind,
      String subject,
      int minutes,
      @Nullable String place,
      @Nullable String bring) {
    terms =
        new Terms(
            kind,
            subject,
            adviser.id(),
            adviser.name(),
            minutes,
            null,
            null,
            place,
            null,
            null,
            bring);
    return this;
  }

  /** Waits for the client to pick one of these times. */
  public void proposed(MongoOperations mongo, Clock clock, Instant... times) {
    write(mongo, clock, proposal(clock, List.of(times)));
  }

  /** Picked by the client, and in the calendars of both. */
  public void booked(MongoOperations mongo, Clock clock, Instant at) {
    Terms agreed = Objects.requireNonNull(terms);
    Appointment.Booking booking =
        new Appointment.Booking(agreed, at, agreed.endOf(at), UUID.randomUUID(), clock.instant());
    Appointment proposal = proposal(clock, List.of(at));
    for (String day : Calendars.daysOf(dossierId, agreed, at)) {
      mongo.upsert(
          Query.query(Criteria.where("_id").is(day)),
          new Update()
              .set("day", Weeks.day(at))
              .inc("version", 1)
              .push(
                  "claims",
                  new CalendarDay.Claim(
                      booking.claim(), proposal.id(), booking.from(), booking.until())),
          CalendarDay.class);
    }
    write(mongo, clock, proposal.booked(booking, clock.instant()));
  }

  private Appointment proposal(Clock clock, List<Instant> times) {
    return Appointment.proposed(
        UuidCreator.getTimeOrderedEpoch(),
        dossierId,
        organisation.id(),
        organisation.name(),
        new Appointment.Offer(Objects.requireNonNull(terms), times, clock.instant()));
  }

  /** The outbox is empty: the summary is written beside it. */
  private void write(MongoOperations mongo, Clock clock, Appointment appointment) {
    mongo.insert(appointment);
    List<Appointment> all =
        new ArrayList<>(
            mongo.find(Query.query(Criteria.where("dossierId").is(dossierId)), Appointment.class));
    all.sort((one, other) -> other.at().compareTo(one.at()));
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(dossierId)),
        new Update().set("summary.appointments", AppointmentListener.summary(all, clock.instant())),
        "dossier");
  }

  /** The rooms of an organisation, all at one address. */
  public static void rooms(
      MongoOperations mongo, Organisation organisation, String place, String... names) {
    Stream.of(names)
        .forEach(name -> room(mongo, UuidCreator.getTimeOrderedEpoch(), organisation, name, place));
  }
}
