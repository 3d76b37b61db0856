package nl.werkbrug.appointment;

import static nl.werkbrug.appointment.AppointmentApi.code;
import static nl.werkbrug.appointment.AppointmentApi.meeting;
import static nl.werkbrug.appointment.AppointmentApi.propose;
import static nl.werkbrug.appointment.AppointmentApi.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.appointment.CalendarDay.Claim;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Nobody and no room is booked twice, whoever picks at the same moment and whoever dies then. */
class AppointmentRaceTest extends IntegrationTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2027-02-03");
  private static final Instant TEN = Instant.parse("2027-02-03T09:00:00Z");

  @Autowired private Calendars calendars;
  @Autowired private AppointmentRepository repository;
  @Autowired private Dossiers dossiers;
  @Autowired private Callers callers;

  private final List<Person> clients = new ArrayList<>();
  private final Map<Person, UUID> dossierIds = new HashMap<>();
  private final List<Person> advisers = new ArrayList<>();
  private final Map<UUID, List<UUID>> rooms = new HashMap<>();

  /** Four clients whom two advisers of each of two organisations all want to see. */
  @BeforeEach
  void twoOrganisations() {
    clock.set(NOW);
    for (Organisation organisation : List.of(DemoPeople.MUNICIPALITY, DemoPeople.UWV)) {
      for (int i = 0; i < 2; i++) {
        advisers.add(
            mongo.insert(
                new Person(
                    newId(),
                    "test-" + newId(),
                    "Adviseur " + i,
                    Role.ADVISER,
                    organisation.id(),
                    "Team " + newId())));
        UUID room = newId();
        AppointmentDemo.room(mongo, room, organisation, "Kamer " + i, "Plein 1");
        rooms.computeIfAbsent(organisation.id(), _ -> new ArrayList<>()).add(room);
      }
    }
    for (int i = 0; i < 4; i++) {
      Person client = aClient("Cliënt " + i);
      clients.add(client);
      var dossier =
          aDossierOf(client)
              .byLaw(
                  DemoPeople.MUNICIPALITY,
                  Purpose.TASK_MUNICIPAL_SUPPORT,
                  DossierSection.APPOINTMENTS)
              .byLaw(DemoPeople.UWV, Purpose.TASK_UWV_REINTEGRATION, DossierSection.APPOINTMENTS);
      advisers.forEach(adviser -> dossier.contactPerson(adviser, ContactRole.WORK));
      dossierIds.put(client, dossier.write(mongo));
      as(client);
    }
    advisers.forEach(this::as);
  }

  /** What one client would pick. */
  private record Wish(Person client, UUID id, Instant startsAt) {}

  @Test
  void booksNobodyAndNoRoomTwiceWhenManyPickAtOnce() throws Exception {
    Random random = new Random(20270203);
    for (int round = 0; round < 3; round++) {
      LocalDate day = DAY.plusDays(round);
      List<Wish> wishes = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        wishes.add(proposed(clients.get(i % 4), advisers.get(i / 4 % 4), day, random));
      }
      Collections.shuffle(wishes, random);

      List<JsonNode> answers =
          atOnce(wishes.stream().<Callable<JsonNode>>map(wish -> () -> pick(wish)).toList());
      settle();

      assertThat(answers)
          .allSatisfy(answer -> assertThat(code(answer)).isIn("", "CONFLICT"))
          .anySatisfy(answer -> assertThat(code(answer)).isEmpty());
      List<Appointment> booked = bookedOn(day);
      assertThat(booked)
          .hasSize((int) answers.stream().filter(answer -> code(answer).isEmpty()).count());
      assertNothingTwice(booked);
      assertThat(claimsOn(day)).isEqualTo(booked.stream().mapToInt(this::calendarsOf).sum());
      losersCanPickWhatIsFree(wishes, booked);
    }
  }

  /** Nothing that failed keeps a time from somebody else. */
  private void losersCanPickWhatIsFree(List<Wish> wishes, List<Appointment> booked) {
    for (Wish wish : wishes) {
      Appointment mine = stored(wish.id());
      boolean free =
          booked.stream().noneMatch(other -> clash(mine, wish.startsAt(), other))
              && !mine.isConfirmed();
      if (free) {
        assertThat(code(pick(wish))).isEmpty();
        booked.add(stored(wish.id()));
      }
    }
    assertNothingTwice(booked);
  }

  @Test
  void answersTheSameWhenOnePickComesInManyTimesAtOnce() throws Exception {
    Wish wish = proposed(clients.getFirst(), advisers.getFirst(), DAY, new Random(1));

    List<JsonNode> answers = atOnce(Collections.nCopies(8, () -> pick(wish)));
    settle();

    assertThat(answers)
        .filteredOn(answer -> code(answer).isEmpty())
        .isNotEmpty()
        .allSatisfy(
            answer ->
                assertThat(answer.at("/appointment/startsAt").asString())
                    .isEqualTo(wish.startsAt().toString()));
    assertThat(stored(wish.id()).version()).isEqualTo(2);
    assertThat(code(pick(wish))).isEmpty();
    assertThat(claimsOn(DAY)).isEqualTo(calendarsOf(stored(wish.id())));
  }

  /** Whoever books dies after each of the steps; the time is free again when the lease is over. */
  @Test
  void keepsNoTimeForWhoDiedWhileBooking() {
    for (int taken = 0; taken <= 3; taken++) {
      LocalDate day = DAY.plusDays(taken);
      Instant ten = TEN.plusSeconds(86_400L * taken);
      clock.set(NOW);
      UUID dead = newId();
      UUID living = newId();
      UUID room = rooms.get(DemoPeople.UWV.id()).getFirst();
      Person uwv = advisers.get(2);
      for (UUID id : List.of(dead, living)) {
        Person client = id.equals(dead) ? clients.get(0) : clients.get(1);
        assertThat(
                code(
                    propose(
                        as(uwv),
                        with(meeting(id, dossierIds.get(client), day, "10:00"), "roomId", room))))
            .isEmpty();
      }
      AccessScope scope = scope(clients.get(0));
      Appointment before = stored(dead);
      Claim claim = new Claim(UUID.randomUUID(), dead, ten, ten.plusSeconds(3600));
      Instant lease = NOW.plus(Calendars.LEASE);
      Terms terms = before.terms();
      assertThat(repository.begin(scope, before, new Appointment.Attempt(claim.id(), lease)))
          .isTrue();
      Calendars.daysOf(before.dossierId(), terms, ten).stream()
          .limit(taken)
          .forEach(id -> assertThat(calendars.take(id, claim)).isTrue());

      Wish wish = new Wish(clients.get(1), living, ten);
      clock.set(lease.minusMillis(1));
      assertThat(code(pick(wish))).isEqualTo(taken == 0 ? "" : "CONFLICT");
      clock.set(lease);
      assertThat(code(pick(wish))).as("after %s calendars", taken).isEmpty();

      // It was not dead but very slow: what it began can no longer become a booking.
      if (taken > 0) {
        assertThat(
                repository.confirm(
                    scope,
                    before,
                    before.booked(
                        new Appointment.Booking(
                            terms, claim.from(), claim.until(), claim.id(), lease),
                        lease),
                    List.of()))
            .isFalse();
      }
      assertNothingTwice(bookedOn(day));
      assertThat(code(pick(new Wish(clients.get(0), dead, ten)))).isEqualTo("CONFLICT");
    }
  }

  @Test
  void letsTheSameClientTryAgainAtOnceAfterDying() {
    Wish wish = proposed(clients.getFirst(), advisers.getFirst(), DAY, new Random(2));
    AccessScope scope = scope(wish.client());
    Appointment before = stored(wish.id());
    Claim claim =
        new Claim(UUID.randomUUID(), wish.id(), wish.startsAt(), wish.startsAt().plusSeconds(3600));
    repository.begin(scope, before, new Appointment.Attempt(claim.id(), NOW.plus(Calendars.LEASE)));
    Calendars.daysOf(before.dossierId(), before.terms(), wish.startsAt())
        .forEach(id -> calendars.take(id, claim));

    assertThat(code(pick(wish))).isEmpty();
  }

  private Wish proposed(Person client, Person adviser, LocalDate day, Random random) {
    UUID id = newId();
    String time = List.of("10:00", "10:30", "11:00").get(random.nextInt(3));
    List<UUID> choice = rooms.get(adviser.organisationId());
    JsonNode answer =
        propose(
            as(adviser),
            with(
                meeting(id, dossierIds.get(client), day, time),
                "roomId",
                choice.get(random.nextInt(choice.size()))));
    assertThat(code(answer)).isEmpty();
    return new Wish(client, id, Instant.parse(answer.at("/appointment/offer/times/0").asString()));
  }

  private JsonNode pick(Wish wish) {
    return AppointmentApi.pick(
        as(wish.client()), dossierIds.get(wish.client()), wish.id(), 1, wish.startsAt());
  }

  private static List<JsonNode> atOnce(List<? extends Callable<JsonNode>> calls) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<JsonNode> answers = new ArrayList<>();
      for (Future<JsonNode> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private AccessScope scope(Person client) {
    return dossiers
        .scope(callers.onBehalfOf(client.id()).orElseThrow(), dossierIds.get(client))
        .orElseThrow();
  }

  private Appointment stored(UUID id) {
    return Objects.requireNonNull(mongo.findById(id, Appointment.class));
  }

  private List<Appointment> bookedOn(LocalDate day) {
    return new ArrayList<>(
        mongo
            .find(
                Query.query(
                    Criteria.where("dossierId")
                        .in(dossierIds.values())
                        .and("state")
                        .is("CONFIRMED")),
                Appointment.class)
            .stream()
            .filter(it -> Weeks.day(it.at()).equals(day))
            .toList());
  }

  private int calendarsOf(Appointment appointment) {
    return appointment.terms().roomId() == null ? 2 : 3;
  }

  private int claimsOn(LocalDate day) {
    List<String> who = new ArrayList<>();
    advisers.forEach(it -> who.add("adviser " + it.id() + " " + day));
    dossierIds.values().forEach(it -> who.add("client " + it + " " + day));
    rooms.values().forEach(all -> all.forEach(it -> who.add("room " + it + " " + day)));
    return mongo.find(Query.query(Criteria.where("_id").in(who)), CalendarDay.class).stream()
        .mapToInt(it -> it.claims().size())
        .sum();
  }

  private static void assertNothingTwice(List<Appointment> booked) {
    List<Appointment> sorted =
        booked.stream().sorted(Comparator.comparing(Appointment::at)).toList();
    IntStream.range(0, sorted.size())
        .forEach(
            i ->
                assertThat(sorted.subList(i + 1, sorted.size()))
                    .noneMatch(
                        other ->
                            clash(
                                sorted.get(i),
                                Objects.requireNonNull(sorted.get(i).startsAt()),
                                other)));
  }

  private static boolean clash(Appointment mine, Instant startsAt, Appointment other) {
    Terms terms = mine.terms();
    Appointment.Booking theirs = Objects.requireNonNull(other.booking());
    return startsAt.isBefore(theirs.until())
        && theirs.from().isBefore(terms.endOf(startsAt))
        && (mine.dossierId().equals(other.dossierId())
            || terms.adviserId().equals(theirs.terms().adviserId())
            || (terms.roomId() != null && terms.roomId().equals(theirs.terms().roomId())));
  }
}
