package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentRepository {

  private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "_id");
  private static final int MAX_WEEK = 500;

  private final MongoOperations mongo;

  AppointmentRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** A place in the list: the appointment behind which a page goes on. */
  record Place(Instant at, UUID id) {}

  /** False when the id is taken. */
  boolean insert(AccessScope scope, Appointment appointment, OutboxEvent event) {
    scope.record(DossierSection.APPOINTMENTS);
    try {
      mongo.insert(appointment.telling(event));
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<Appointment> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(mine(scope).and("_id").is(id)), Appointment.class));
  }

  List<Appointment> find(AccessScope scope, Collection<UUID> ids) {
    return mongo.find(Query.query(mine(scope).and("_id").in(ids)), Appointment.class);
  }

  /** Up to {@code limit} appointments, latest first, behind a place in the list. */
  List<Appointment> page(AccessScope scope, @Nullable Place after, int limit) {
    Criteria criteria = mine(scope);
    if (after != null) {
      criteria =
          criteria.orOperator(
              Criteria.where("at").lt(after.at()),
              Criteria.where("at").is(after.at()).and("_id").lt(after.id()));
    }
    return mongo.find(Query.query(criteria).with(LATEST_FIRST).limit(limit), Appointment.class);
  }

  /** Writes what a rule made of an appointment, when nobody changed it since. */
  boolean save(AccessScope scope, Appointment before, Appointment after, List<OutboxEvent> events) {
    return change(unchanged(scope, before), update(after, events));
  }

  /** Says under which claim it is being booked, when nobody changed it since. */
  boolean begin(AccessScope scope, Appointment before, Appointment.Attempt attempt) {
    return change(unchanged(scope, before), new Update().set("attempt", attempt));
  }

  /** Makes it a booking, when nobody changed it since and it still stands under the claim. */
  boolean confirm(
      AccessScope scope, Appointment before, Appointment after, List<OutboxEvent> events) {
    Appointment.Booking booking = after.booking();
    return booking != null
        && change(
            unchanged(scope, before).and("attempt.claim").is(booking.claim()),
            update(after, events).unset("attempt"));
  }

  private static Criteria unchanged(AccessScope scope, Appointment before) {
    return mine(scope).and("_id").is(before.id()).and("version").is(before.version());
  }

  private static Update update(Appointment after, List<OutboxEvent> events) {
    Update update =
        new Update()
            .set("state", after.state())
            .set("at", after.at())
            .set("offer", after.offer())
            .set("booking", after.booking())
            .set("comingAt", after.comingAt())
            .set("moveAsked", after.moveAsked())
            .set("cancelled", after.cancelled())
            .set("outcome", after.outcome())
            .set("reminder", after.reminder())
            .set("remindAt", after.remindAt())
            .inc("version", 1);
    update.push("outbox").each(events.toArray());
    return update;
  }

  private boolean change(Criteria which, Update update) {
    return mongo.updateFirst(Query.query(which), update, Appointment.class).getModifiedCount() == 1;
  }

  /** Whether an appointment is booked, or being booked by somebody alive, under this claim. */
  @Unscoped("says only whether a time is taken")
  boolean counts(UUID id, UUID claim, Instant now) {
    return mongo.exists(
        Query.query(
            Criteria.where("_id")
                .is(id)
                .orOperator(
                    Criteria.where("booking.claim")
                        .is(claim)
                        .and("state")
                        .is(AppointmentState.CONFIRMED),
                    Criteria.where("attempt.claim").is(claim).and("attempt.until").gt(now))),
        Appointment.class);
  }

  /** Sees to it that this claim can never become a booking; false when it is none any more. */
  @Unscoped("nothing is read")
  boolean forget(UUID id, UUID claim) {
    return change(
        Criteria.where("_id").is(id).and("attempt.claim").is(claim), new Update().unset("attempt"));
  }

  /**
   * One time in the week of an adviser.
   *
   * @param pickedAt or proposed, when it is not booked
   */
  record Slot(
      UUID id,
      int version,
      UUID dossierId,
      Instant from,
      Instant until,
      Instant pickedAt,
      boolean booked) {}

  /** When an adviser has appointments between two instants, or proposed some. */
  @Unscoped("only times; what they are for is read through the scope of each client")
  List<Slot> week(UUID adviserId, Instant from, Instant until) {
    Criteria booked =
        Criteria.where("state")
            .is(AppointmentState.CONFIRMED)
            .and("booking.terms.adviserId")
            .is(adviserId)
            .and("booking.from")
            .gte(from)
            .lt(until);
    Criteria offered =
        Criteria.where("state")
            .ne(AppointmentState.CANCELLED)
            .and("offer.terms.adviserId")
            .is(adviserId)
            .and("offer.times")
            .gte(from);
    return mongo
        .find(
            Query.query(new Criteria().orOperator(booked, offered)).limit(MAX_WEEK),
            Appointment.class)
        .stream()
        .flatMap(appointment -> appointment.slotsOf(adviserId))
        .filter(slot -> !slot.from().isBefore(from) && slot.from().isBefore(until))
        .sorted(Comparator.comparing(Slot::from).thenComparing(Slot::id))
        .toList();
  }

  /** These appointments, as far as they are of the clients of these scopes. */
  @Unscoped("takes the scopes of several clients")
  List<Appointment> all(Collection<AccessScope> scopes, Collection<UUID> ids) {
    return scopes.isEmpty()
        ? List.of()
        : mongo.find(
            Query.query(
                Criteria.where("_id")
                    .in(ids)
                    .orOperator(scopes.stream().map(AppointmentRepository::mine).toList())),
            Appointment.class);
  }

  @Unscoped("says only whose appointment it is; the scope that is made from it decides")
  Optional<UUID> dossierOf(UUID id) {
    Query query = Query.query(Criteria.where("_id").is(id));
    query.fields().include("dossierId");
    return Optional.ofNullable(mongo.findOne(query, Owner.class, "appointment"))
        .map(Owner::dossierId);
  }

  private record Owner(UUID dossierId) {}

  /** The latest appointments of a client. */
  @Upkeep("only facts of them are kept, in the summary")
  List<Appointment> latest(UUID dossierId, int limit) {
    return mongo.find(
        Query.query(Criteria.where("dossierId").is(dossierId)).with(LATEST_FIRST).limit(limit),
        Appointment.class);
  }

  /** Appointments of which a reminder is due, up to {@code limit}. */
  @Upkeep("only when and of whom leaves, for those two alone")
  List<Appointment> due(Instant now, int limit) {
    return mongo.find(
        Query.query(Criteria.where("remindAt").lte(now)).limit(limit), Appointment.class);
  }

  /** Notes a reminder, or that there is none, when nobody did so before. */
  @Upkeep("nothing is read")
  boolean remind(
      Appointment before,
      Appointment.@Nullable Reminded reminded,
      @Nullable Instant next,
      @Nullable OutboxEvent event) {
    Update update = new Update().set("remindAt", next);
    if (reminded != null && event != null) {
      update.set("reminder", reminded).push("outbox", event);
    }
    return change(
        Criteria.where("_id").is(before.id()).and("remindAt").is(before.remindAt()), update);
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.APPOINTMENTS);
  }
}
