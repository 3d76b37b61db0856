package nl.werkbrug.appointment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkbrug.appointment.AppointmentChanged.What;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class AppointmentService {

  static final int MAX_TIMES = 5;
  static final int MAX_WEEKS_AHEAD = 26;
  private static final int MAX_SUBJECT = 120;
  private static final int MAX_PLACE = 200;
  private static final int MAX_LINK = 500;
  private static final int MAX_PHONE = 40;
  private static final int MAX_BRING = 300;
  private static final int MAX_REASON = 500;

  /** How often a booking is begun anew when the same request came in twice at once. */
  private static final int TRIES = 5;

  private final Dossiers dossiers;
  private final AppointmentRepository repository;
  private final RoomRepository rooms;
  private final Calendars calendars;
  private final OutboxRelay relay;
  private final Clock clock;

  AppointmentService(
      Dossiers dossiers,
      AppointmentRepository repository,
      RoomRepository rooms,
      Calendars calendars,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.rooms = rooms;
    this.calendars = calendars;
    this.relay = relay;
    this.clock = clock;
  }

  List<Appointment> page(
      AccessScope scope, AppointmentRepository.@Nullable Place after, int limit) {
    return repository.page(scope, after, limit);
  }

  List<Room> rooms(Caller caller) {
    UUID organisation = caller.organisationId();
    return caller.is(Role.ADVISER) && organisation != null ? rooms.of(organisation) : List.of();
  }

  /** One time in the week of the caller, with the appointment as far as it may be seen. */
  record WeekItem(
      Instant startsAt,
      Instant endsAt,
      boolean booked,
      @Nullable UUID dossierId,
      @Nullable String clientName,
      @Nullable Appointment appointment) {}

  List<WeekItem> week(Caller caller, LocalDate day) {
    LocalDate today = Weeks.day(clock.instant());
    if (!caller.is(Role.ADVISER)
        || day.isBefore(today.minusYears(1))
        || day.isAfter(today.plusYears(1))) {
      return List.of();
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<AppointmentRepository.Slot> slots =
        repository.week(caller.personId(), Weeks.start(monday), Weeks.start(monday.plusWeeks(1)));
    Map<UUID, DossierView> clients = visible(caller, slots);
    Map<UUID, Appointment> appointments =
        repository
            .all(
                clients.values().stream().map(DossierView::scope).toList(),
                slots.stream().map(AppointmentRepository.Slot::id).toList())
            .stream()
            .collect(Collectors.toMap(Appointment::id, Function.identity()));
    return slots.stream()
        .map(
            slot -> {
              DossierView client = clients.get(slot.dossierId());
              return new WeekItem(
                  slot.from(),
                  slot.until(),
                  slot.booked(),
                  client == null ? null : client.id(),
                  client == null ? null : client.clientName(),
                  client == null ? null : appointments.get(slot.id()));
            })
        .toList();
  }

  /** The own clients in one query; another only when a colleague's client is in the week. */
  private Map<UUID, DossierView> visible(
      Caller caller, Collection<AppointmentRepository.Slot> slots) {
    if (slots.isEmpty()) {
      return Map.of();
    }
    Map<UUID, DossierView> own =
        dossiers.caseload(caller).stream()
            .collect(Collectors.toMap(DossierView::id, Function.identity()));
    return slots.stream()
        .map(AppointmentRepository.Slot::dossierId)
        .distinct()
        .flatMap(
            id -> Optional.ofNullable(own.get(id)).or(() -> dossiers.view(caller, id)).stream())
        .filter(view -> view.scope().sees(DossierSection.APPOINTMENTS))
        .collect(Collectors.toMap(DossierView::id, Function.identity()));
  }

  Result<Appointment> propose(Caller caller, AppointmentController.ProposeInput input) {
    return ofStaff(
        caller,
        input.dossierId(),
        scope -> {
          Checks checks = new Checks().newId("id", input.id());
          Terms terms = terms(checks, input, caller);
          List<Instant> times = times(checks, input);
          return checks.failed()
              ? checks.refusal()
              : offer(scope, input, new Appointment.Offer(terms, times, clock.instant()));
        });
  }

  private Terms terms(Checks checks, AppointmentController.ProposeInput input, Caller caller) {
    AppointmentKind kind = input.kind();
    Optional<Room> room =
        Optional.ofNullable(input.roomId())
            .flatMap(id -> rooms.find(Objects.requireNonNull(caller.organisationId()), id));
    String place = checks.optionalText("place", "het adres", input.place(), MAX_PLACE);
    String link = checks.optionalText("link", "de link", input.link(), MAX_LINK);
    String phone = checks.optionalText("phone", "het telefoonnummer", input.phone(), MAX_PHONE);
    checks
        .that(
            input.minutes() >= Terms.MIN_MINUTES && input.minutes() <= Terms.MAX_MINUTES,
            "minutes",
            "Kies hoe lang: van 10 minuten tot en met 4 uur.")
        .that(
            input.roomId() == null || (room.isPresent() && kind == AppointmentKind.MEETING),
            "roomId",
            "Kies een ruimte uit de lijst, bij een gesprek op een plek.")
        .that(
            kind == AppointmentKind.MEETING
                ? place != null || input.roomId() != null
                : place == null,
            "place",
            kind == AppointmentKind.MEETING
                ? "Vul in waar het gesprek is, of kies een ruimte."
                : "Een adres hoort bij een gesprek op een plek. Laat het hier leeg.")
        .that(
            kind == AppointmentKind.VIDEO ? link != null && isSafe(link) : link == null,
            "link",
            kind == AppointmentKind.VIDEO
                ? "Vul de link in waarmee u elkaar ziet. Die begint met https://"
                : "Een link hoort bij beeldbellen. Laat die hier leeg.")
        .that(
            kind == AppointmentKind.PHONE || phone == null,
            "phone",
            "Een telefoonnummer hoort bij bellen. Laat het hier leeg.");
    return new Terms(
        kind,
        checks.text("subject", "het onderwerp", input.subject(), MAX_SUBJECT),
        caller.personId(),
        caller.name(),
        input.minutes(),
        room.map(Room::id).orElse(null),
        room.map(Room::name).orElse(null),
        place == null ? room.map(Room::place).orElse(null) : place,
        link,
        phone,
        checks.optionalText("bring", "wat iemand meeneemt", input.bring(), MAX_BRING));
  }

  /** It becomes a link to click on. */
  private static boolean isSafe(String link) {
    try {
      URI uri = URI.create(link);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private List<Instant> times(Checks checks, AppointmentController.ProposeInput input) {
    checks.that(
        !input.times().isEmpty() && input.times().size() <= MAX_TIMES,
        "times",
        "Stel één tot vijf tijden voor.");
    List<Instant> times = new ArrayList<>();
    for (AppointmentController.TimeInput time : input.times().stream().limit(MAX_TIMES).toList()) {
      time(checks, time, input.minutes()).ifPresent(times::add);
    }
    checks.that(
        checks.failed() || times.stream().distinct().count() == times.size(),
        "times",
        "Dezelfde tijd staat er twee keer. Haal er één weg.");
    return times.stream().sorted().toList();
  }

  private Optional<Instant> time(
      Checks checks, AppointmentController.TimeInput input, int minutes) {
    LocalDate today = Weeks.day(clock.instant());
    if (input.day().isBefore(today) || input.day().isAfter(today.plusWeeks(MAX_WEEKS_AHEAD))) {
      checks.that(false, "times", "Kies een dag vanaf vandaag, tot een half jaar vooruit.");
      return Optional.empty();
    }
    Optional<LocalTime> time = WallClock.time(input.time());
    if (time.isEmpty()) {
      checks.that(false, "times", "Vul een tijd in zoals 10:30.");
      return Optional.empty();
    }
    Optional<Instant> instant = WallClock.instant(input.day(), time.get());
    checks.that(
        instant.isPresent(),
        "times",
        "De tijd "
            + input.time()
            + " bestaat die nacht niet: de klok gaat dan van 02:00 naar 03:00. Kies een andere tijd.");
    instant.ifPresent(
        at ->
            checks
                .that(
                    at.isAfter(clock.instant()),
                    "times",
                    "Deze tijd is al voorbij. Kies een tijd die nog komt.")
                .that(
                    minutes < Terms.MIN_MINUTES
                        || minutes > Terms.MAX_MINUTES
                        || Weeks.day(at.plusSeconds(60L * minutes - 1)).equals(input.day()),
                    "times",
                    "Een afspraak eindigt op dezelfde dag. Kies een eerdere tijd of maak hem korter."));
    return instant;
  }

  private Result<Appointment> offer(
      AccessScope scope, AppointmentController.ProposeInput input, Appointment.Offer offer) {
    Optional<Appointment> before = repository.find(scope, input.id());
    if (before.isPresent() && isOffered(before.get(), offer)) {
      return Result.done(before.get());
    }
    UserError busy = busy(input.id(), offer);
    if (busy != null) {
      return Result.refused(busy);
    }
    Integer expected = input.expectedVersion();
    if (before.isPresent() && expected != null) {
      return offerAgain(scope, before.get(), expected, offer);
    }
    if (before.isPresent() || expected != null) {
      return Result.refused(UserError.notFound());
    }
    Appointment first =
        Appointment.proposed(
            input.id(),
            scope.dossierId(),
            Objects.requireNonNull(scope.caller().organisation()).id(),
            Objects.requireNonNull(scope.caller().organisation()).name(),
            offer);
    if (!repository.insert(scope, first, event(scope, first, What.PROPOSED))) {
      return Result.refused(UserError.notFound());
    }
    return told(scope, first.id());
  }

  private static boolean isOffered(Appointment before, Appointment.Offer offer) {
    Appointment.Offer there = before.offer();
    return there != null
        && !before.isCancelled()
        && before.moveAsked() == null
        && there.isOf(offer.terms(), offer.times());
  }

  private Result<Appointment> offerAgain(
      AccessScope scope, Appointment before, int expectedVersion, Appointment.Offer offer) {
    UserError error = ofAnother(scope, before);
    if (error == null && before.version() != expectedVersion) {
      error = UserError.stale();
    }
    if (error == null) {
      error = before.closed(clock.instant());
    }
    return error == null
        ? saved(scope, before, before.offering(offer), What.PROPOSED, List.of())
        : Result.refused(error);
  }

  /** Only what the adviser may know: the own time, and the rooms of the own organisation. */
  private @Nullable UserError busy(UUID id, Appointment.Offer offer) {
    for (Instant time : offer.times()) {
      String when = DutchDates.moment(time);
      if (calendars.adviserIsBusy(id, offer.terms(), time)) {
        return UserError.invalid(
            "times", "U hebt zelf al een afspraak op " + when + ". Kies een andere tijd.");
      }
      if (calendars.roomIsTaken(id, offer.terms(), time)) {
        return UserError.invalid(
            "times",
            "De ruimte is bezet op " + when + ". Kies een andere tijd of een andere ruimte.");
      }
    }
    return null;
  }

  Result<Appointment> pick(Caller caller, AppointmentController.PickInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Result<Appointment> result = Result.refused(UserError.stale());
          for (int i = 0; i < TRIES; i++) {
            Optional<Appointment> before = repository.find(scope, input.appointmentId());
            if (before.isEmpty()) {
              return Result.refused(UserError.notFound());
            }
            if (before.get().isBookedFor(input.startsAt())) {
              return Result.done(before.get());
            }
            if (before.get().version() != input.expectedVersion()) {
              return Result.refused(UserError.stale());
            }
            UserError error = before.get().cannotPick(input.startsAt(), clock.instant());
            if (error != null) {
              return Result.refused(error);
            }
            Calendars.Booked booked = book(scope, before.get(), input.startsAt());
            switch (booked) {
              case DONE -> {
                return told(scope, input.appointmentId());
              }
              case CLIENT_BUSY -> {
                return Result.refused(
                    UserError.conflict(
                        "U hebt op dat moment al een andere afspraak. Kies een andere tijd."));
              }
              case TAKEN -> {
                return Result.refused(
                    UserError.conflict(
                        "Deze tijd is net niet meer vrij. Kies een andere tijd, of vraag om nieuwe tijden."));
              }
              case OVERTAKEN -> {
                // The same request came in twice: the other one may have done it by now.
              }
            }
          }
          return result;
        });
  }

  private Calendars.Booked book(AccessScope scope, Appointment before, Instant startsAt) {
    Terms terms = Objects.requireNonNull(before.offer()).terms();
    Instant now = clock.instant();
    List<OutboxEvent> events = new ArrayList<>(freed(before));
    events.add(event(scope, before, What.PICKED));
    return calendars.book(
        scope,
        before,
        new Appointment.Booking(terms, startsAt, terms.endOf(startsAt), UUID.randomUUID(), now),
        events);
  }

  /** What was booked before can be taken out of the calendars. */
  private List<OutboxEvent> freed(Appointment before) {
    Appointment.Booking booking = before.booking();
    return booking == null
        ? List.of()
        : List.of(
            new TimeFreed(
                UuidCreator.getTimeOrderedEpoch(),
                before.dossierId(),
                clock.instant(),
                booking.claim(),
                Calendars.daysOf(before.dossierId(), booking.terms(), booking.from())));
  }

  Result<Appointment> confirmComing(Caller caller, AppointmentController.ComingInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope ->
            change(
                scope,
                input.appointmentId(),
                null,
                before -> {
                  if (before.comingAt() != null && before.closed(clock.instant()) == null) {
                    return Result.done(before);
                  }
                  Instant now = clock.instant();
                  UserError error = before.cannotSayComing(now);
                  return error == null
                      ? saved(scope, before, before.coming(now), What.COMING, List.of())
                      : Result.refused(error);
                }));
  }

  Result<Appointment> askToMove(Caller caller, AppointmentController.ReasonInput input) {
    Checks checks = new Checks();
    String reason =
        checks.text("reason", "waarom u een andere tijd wilt", input.reason(), MAX_REASON);
    return ofClient(
        caller,
        input.dossierId(),
        scope ->
            checks.failed()
                ? checks.refusal()
                : change(
                    scope,
                    input.appointmentId(),
                    before -> {
                      Appointment.MoveAsked asked = before.moveAsked();
                      return asked != null && asked.reason().equals(reason);
                    },
                    input.expectedVersion(),
                    before -> {
                      UserError error = before.closed(clock.instant());
                      return error == null
                          ? saved(
                              scope,
                              before,
                              before.askedToMove(
                                  new Appointment.MoveAsked(reason, clock.instant())),
                              What.MOVE_ASKED,
                              List.of())
                          : Result.refused(error);
                    }));
  }

  Result<Appointment> cancel(Caller caller, AppointmentController.ReasonInput input) {
    Checks checks = new Checks();
    String reason = checks.text("reason", "de reden", input.reason(), MAX_REASON);
    return dossiers.change(
        caller,
        input.dossierId(),
        DossierSection.APPOINTMENTS,
        scope ->
            checks.failed()
                ? checks.refusal()
                : change(
                    scope,
                    input.appointmentId(),
                    before -> {
                      Appointment.Cancelled there = before.cancelled();
                      return there != null
                          && there.byClient() == scope.isClient()
                          && there.reason().equals(reason);
                    },
                    input.expectedVersion(),
                    before -> cancel(scope, before, reason)));
  }

  private Result<Appointment> cancel(AccessScope scope, Appointment before, String reason) {
    UserError error = scope.isClient() ? null : ofAnother(scope, before);
    if (error == null) {
      error = before.closed(clock.instant());
    }
    return error == null
        ? saved(
            scope,
            before,
            before.cancelledBy(
                new Appointment.Cancelled(
                    scope.isClient(), scope.caller().name(), reason, clock.instant())),
            What.CANCELLED,
            freed(before))
        : Result.refused(error);
  }

  Result<Appointment> recordOutcome(Caller caller, AppointmentController.OutcomeInput input) {
    return ofStaff(
        caller,
        input.dossierId(),
        scope ->
            change(
                scope,
                input.appointmentId(),
                before -> {
                  Appointment.OutcomeNote note = before.outcome();
                  return before.isConfirmed()
                      && input.expectedVersion() < before.version()
                      && (note == null ? null : note.outcome()) == input.outcome();
                },
                input.expectedVersion(),
                before -> recordOutcome(scope, before, input.outcome())));
  }

  private Result<Appointment> recordOutcome(
      AccessScope scope, Appointment before, @Nullable AppointmentOutcome outcome) {
    Instant now = clock.instant();
    UserError error = ofAnother(scope, before);
    if (error == null) {
      error = before.cannotHaveOutcome(now);
    }
    Appointment.Booking booking = before.booking();
    if (error != null || booking == null) {
      return Result.refused(error == null ? UserError.notFound() : error);
    }
    Appointment.OutcomeNote note =
        outcome == null
            ? null
            : new Appointment.OutcomeNote(
                outcome, scope.caller().personId(), scope.caller().name(), now);
    return saved(
        scope,
        before,
        before.withOutcome(note),
        What.OUTCOME_RECORDED,
        List.of(
            new AppointmentTookPlace(
                UuidCreator.getTimeOrderedEpoch(),
                before.dossierId(),
                now,
                before.id(),
                outcome == AppointmentOutcome.HELD,
                booking.terms().kind(),
                booking.from(),
                booking.terms().adviserId(),
                booking.terms().adviserName())));
  }

  private static @Nullable UserError ofAnother(AccessScope scope, Appointment appointment) {
    return scope.caller().worksFor(appointment.organisationId())
        ? null
        : UserError.notAllowed(
            "Deze afspraak is van een andere organisatie. Alleen zij kunnen hem veranderen.");
  }

  private Result<Appointment> ofClient(
      Caller caller, UUID dossierId, Function<AccessScope, Result<Appointment>> change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.APPOINTMENTS,
        scope ->
            scope.isClient()
                ? change.apply(scope)
                : Result.refused(UserError.notAllowed("Alleen de cliënt zelf doet dit.")));
  }

  private Result<Appointment> ofStaff(
      Caller caller, UUID dossierId, Function<AccessScope, Result<Appointment>> change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.APPOINTMENTS,
        scope ->
            scope.isClient()
                ? Result.refused(
                    UserError.notAllowed(
                        "Dit doet uw contactpersoon. Wilt u iets anders? Stuur een bericht."))
                : change.apply(scope));
  }

  private Result<Appointment> change(
      AccessScope scope,
      UUID id,
      @Nullable Integer expectedVersion,
      Function<Appointment, Result<Appointment>> change) {
    return change(scope, id, _ -> false, expectedVersion, change);
  }

  /**
   * @param done whether it says this already, because the same request came before
   */
  private Result<Appointment> change(
      AccessScope scope,
      UUID id,
      Predicate<Appointment> done,
      @Nullable Integer expectedVersion,
      Function<Appointment, Result<Appointment>> change) {
    Optional<Appointment> before = repository.find(scope, id);
    if (before.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (done.test(before.get())) {
      return Result.done(before.get());
    }
    return expectedVersion != null && before.get().version() != expectedVersion
        ? Result.refused(UserError.stale())
        : change.apply(before.get());
  }

  private Result<Appointment> saved(
      AccessScope scope,
      Appointment before,
      Appointment after,
      What what,
      List<? extends OutboxEvent> more) {
    List<OutboxEvent> events = new ArrayList<>(more);
    events.add(event(scope, before, what));
    return repository.save(scope, before, after, events)
        ? told(scope, before.id())
        : Result.refused(UserError.stale());
  }

  private Result<Appointment> told(AccessScope scope, UUID id) {
    relay.relay(Appointment.class, id);
    return repository
        .find(scope, id)
        .map(Result::done)
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  private AppointmentChanged event(AccessScope scope, Appointment appointment, What what) {
    return new AppointmentChanged(
        UuidCreator.getTimeOrderedEpoch(),
        appointment.dossierId(),
        clock.instant(),
        appointment.id(),
        what,
        scope.isClient(),
        appointment.terms().adviserId());
  }
}
