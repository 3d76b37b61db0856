package nl.werkbrug.appointment;

import static nl.werkbrug.appointment.AppointmentApi.code;
import static nl.werkbrug.appointment.AppointmentApi.meeting;
import static nl.werkbrug.appointment.AppointmentApi.outcome;
import static nl.werkbrug.appointment.AppointmentApi.pick;
import static nl.werkbrug.appointment.AppointmentApi.propose;
import static nl.werkbrug.appointment.AppointmentApi.reason;
import static nl.werkbrug.appointment.AppointmentApi.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Reminders, and what follows from coming and not coming. */
class AppointmentReminderTest extends IntegrationTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final LocalDate WEDNESDAY = LocalDate.parse("2027-02-03");

  /** Ten o'clock here. */
  private static final Instant TEN = Instant.parse("2027-02-03T09:00:00Z");

  private static final Instant DAY_BEFORE = Instant.parse("2027-02-02T08:00:00Z");

  @Autowired private AppointmentSweep sweep;
  @Autowired private AppointmentRepository repository;

  private final UUID id = newId();
  private Api adviser;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void anAppointment() {
    clock.set(NOW);
    Person person = aClient("Fatima Herinnering");
    Person lisa =
        mongo.insert(
            new Person(
                newId(),
                "test-" + newId(),
                "Lisa Vast",
                Role.ADVISER,
                DemoPeople.MUNICIPALITY.id(),
                "Team " + newId()));
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.APPOINTMENTS,
                DossierSection.CONTACT_MOMENTS)
            .contactPerson(lisa, ContactRole.WORK)
            .write(mongo);
    client = as(person);
    adviser = as(lisa);
    book(id, WEDNESDAY, "10:00", TEN);
    settle();
  }

  @Test
  void comesFromNineOClockOnTheDayBeforeAndTwoHoursBefore() {
    sweptAt(DAY_BEFORE.minusMillis(1));
    assertThat(stored().reminder()).isNull();
    sweptAt(DAY_BEFORE);
    assertThat(stored().reminder())
        .isEqualTo(new Appointment.Reminded(Reminder.DAY_BEFORE, DAY_BEFORE));
    Instant twoHours = TEN.minus(Duration.ofHours(2));
    sweptAt(twoHours.minusMillis(1));
    assertThat(stored().reminder())
        .isEqualTo(new Appointment.Reminded(Reminder.DAY_BEFORE, DAY_BEFORE));
    sweptAt(twoHours);
    assertThat(stored().reminder())
        .isEqualTo(new Appointment.Reminded(Reminder.TWO_HOURS_BEFORE, twoHours));
    assertThat(stored().remindAt()).isNull();
    assertThat(stored().version()).isEqualTo(2);
  }

  @Test
  void comesAtNineHereAlsoWhenSummerTimeBegins() {
    assertThat(Reminder.DAY_BEFORE.dueFor(Instant.parse("2027-03-29T08:00:00Z")))
        .isEqualTo("2027-03-28T07:00:00Z");
    assertThat(Reminder.DAY_BEFORE.dueFor(Instant.parse("2027-03-28T08:00:00Z")))
        .isEqualTo("2027-03-27T08:00:00Z");
    assertThat(Reminder.TWO_HOURS_BEFORE.dueFor(Instant.parse("2027-03-28T01:30:00Z")))
        .isEqualTo("2027-03-27T23:30:00Z");
  }

  @Test
  void comesOnceHoweverManyInstancesLook() {
    clock.set(DAY_BEFORE);
    Appointment before = stored();

    long reminded =
        IntStream.range(0, 8).parallel().filter(_ -> sweep.remind(before, DAY_BEFORE)).count();
    settle();
    assertThat(reminded).isEqualTo(1);
    sweptAt(DAY_BEFORE.plusSeconds(60));
    assertThat(Objects.requireNonNull(stored().reminder()).at()).isEqualTo(DAY_BEFORE);
  }

  /** Noted by an instance that died before it told anybody. */
  @Test
  void isToldAfterACrash() {
    clock.set(DAY_BEFORE);
    Appointment before = stored();
    assertThat(
            repository.remind(
                before,
                new Appointment.Reminded(Reminder.DAY_BEFORE, DAY_BEFORE),
                null,
                new AppointmentReminderDue(
                    newId(), dossierId, DAY_BEFORE, id, Reminder.DAY_BEFORE, TEN, newId())))
        .isTrue();
    assertThat(stored().outbox()).hasSize(1);

    clock.set(DAY_BEFORE.plus(Duration.ofMinutes(1)));
    relay.sweep();
    settle();
    assertThat(stored().outbox()).isEmpty();
  }

  @Test
  void saysOnlyTheLastOneWhenNothingRanForADayAndNothingAfterTheStart() {
    sweptAt(TEN.minusSeconds(60));
    assertThat(Objects.requireNonNull(stored().reminder()).kind())
        .isEqualTo(Reminder.TWO_HOURS_BEFORE);

    UUID late = newId();
    clock.set(NOW);
    book(late, WEDNESDAY, "13:00", TEN.plus(Duration.ofHours(3)));
    sweptAt(TEN.plus(Duration.ofHours(3)));
    Appointment missed = Objects.requireNonNull(mongo.findById(late, Appointment.class));
    assertThat(missed.reminder()).isNull();
    assertThat(missed.remindAt()).isNull();
  }

  @Test
  void leavesOutWhatWasDueBeforeTheTimeWasPicked() {
    clock.set(DAY_BEFORE.plusSeconds(1));
    UUID late = newId();
    book(late, WEDNESDAY, "15:00", TEN.plus(Duration.ofHours(5)));

    assertThat(Objects.requireNonNull(mongo.findById(late, Appointment.class)).remindAt())
        .isEqualTo(TEN.plus(Duration.ofHours(3)));
  }

  @Test
  void remindsOfNothingThatIsCancelled() {
    reason(client, "appointmentCancel", dossierId, id, 2, "Ik ben ziek.");

    sweptAt(DAY_BEFORE);
    assertThat(stored().reminder()).isNull();
  }

  @Test
  void countsAsContactOnceAndNoLongerWhenItIsTakenBack() {
    clock.set(TEN.plusSeconds(3600));
    outcome(adviser, dossierId, id, 2, "HELD");
    settle();
    assertThat(moments()).hasSize(1);
    assertThat(moments().getFirst().get("form").asString()).isEqualTo("MEETING");
    assertThat(moments().getFirst().get("at").asString()).isEqualTo(TEN.toString());
    assertThat(row().get("lastContactAt").asString()).isEqualTo(TEN.toString());

    outcome(adviser, dossierId, id, 3, null);
    settle();
    assertThat(moments()).isEmpty();
    assertThat(row().get("lastContactAt").isNull()).isTrue();
    outcome(adviser, dossierId, id, 4, "HELD");
    settle();
    assertThat(moments()).hasSize(1);
  }

  @Test
  void showsTheNextAppointmentInTheCaseloadUntilItBegins() {
    settle();
    assertThat(row().get("nextAppointmentAt").asString()).isEqualTo(TEN.toString());
    clock.set(TEN.minusMillis(1));
    assertThat(row().get("nextAppointmentAt").asString()).isEqualTo(TEN.toString());
    clock.set(TEN);
    assertThat(row().get("nextAppointmentAt").isNull()).isTrue();
  }

  /** A fact that asks for a call; nothing else anywhere is touched by it. */
  @Test
  void notComingAsksForACallAndChangesNothingElse() {
    clock.set(TEN.plusSeconds(1800));
    settle();
    Map<String, String> before = everythingElse();

    outcome(adviser, dossierId, id, 2, "NOT_COME");
    settle();

    assertThat(everythingElse()).isEqualTo(before);
    assertThat(row().at("/reasons/0/text").asString())
        .isEqualTo("Bel even: niet gekomen vandaag 10:00");
    UUID next = newId();
    clock.set(TEN.plusSeconds(3600));
    book(next, WEDNESDAY.plusDays(1), "10:00", TEN.plus(Duration.ofDays(1)));
    settle();
    assertThat(row().get("reasons")).isEmpty();
  }

  @Test
  void tellsTheAdviserThatTheClientWantsAnotherTime() {
    reason(client, "appointmentMoveAsk", dossierId, id, 2, "Dan werk ik.");
    settle();
    assertThat(row().at("/reasons/0/kind").asString()).isEqualTo("APPOINTMENT_MOVE_ASKED");

    propose(adviser, with(meeting(id, dossierId, WEDNESDAY, "16:00"), "expectedVersion", 3));
    settle();
    assertThat(row().get("reasons")).isEmpty();
  }

  private void book(UUID appointmentId, LocalDate day, String time, Instant startsAt) {
    assertThat(code(propose(adviser, meeting(appointmentId, dossierId, day, time)))).isEmpty();
    assertThat(code(pick(client, dossierId, appointmentId, 1, startsAt))).isEmpty();
  }

  private void sweptAt(Instant now) {
    clock.set(now);
    sweep.round();
    settle();
  }

  private Appointment stored() {
    return Objects.requireNonNull(mongo.findById(id, Appointment.class));
  }

  private List<JsonNode> moments() {
    return adviser
        .ask(
            "query Of($id: UUID!) { dossier(id: $id) { contactMoments { edges { node { form at } } } } }",
            Map.of("id", dossierId))
        .at("/dossier/contactMoments/edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .toList();
  }

  private JsonNode row() {
    return adviser
        .ask(
            "{ caseload { edges { node { reasons { kind text } lastContactAt nextAppointmentAt } } } }")
        .at("/caseload/edges/0/node");
  }

  /** All that is stored besides the appointment, the logs and the list row. */
  private Map<String, String> everythingElse() {
    Set<String> apart = Set.of("appointment", "access_log", "access_seal", "live_event");
    return new TreeSet<>(mongo.getCollectionNames())
        .stream()
            .filter(name -> !apart.contains(name))
            .collect(Collectors.toMap(name -> name, this::content));
  }

  private String content(String collection) {
    List<String> documents = new ArrayList<>();
    for (Document document : mongo.getCollection(collection).find()) {
      document.remove("summary");
      documents.add(document.toString());
    }
    return documents.stream().sorted().collect(Collectors.joining("\n"));
  }
}
