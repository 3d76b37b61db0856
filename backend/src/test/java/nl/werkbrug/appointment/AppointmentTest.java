package nl.werkbrug.appointment;

import static nl.werkbrug.appointment.AppointmentApi.all;
import static nl.werkbrug.appointment.AppointmentApi.appointments;
import static nl.werkbrug.appointment.AppointmentApi.code;
import static nl.werkbrug.appointment.AppointmentApi.coming;
import static nl.werkbrug.appointment.AppointmentApi.meeting;
import static nl.werkbrug.appointment.AppointmentApi.message;
import static nl.werkbrug.appointment.AppointmentApi.outcome;
import static nl.werkbrug.appointment.AppointmentApi.pick;
import static nl.werkbrug.appointment.AppointmentApi.propose;
import static nl.werkbrug.appointment.AppointmentApi.reason;
import static nl.werkbrug.appointment.AppointmentApi.week;
import static nl.werkbrug.appointment.AppointmentApi.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

class AppointmentTest extends IntegrationTest {

  /** A Monday in winter, ten o'clock here. */
  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

  private static final LocalDate WEDNESDAY = LocalDate.parse("2027-02-03");

  private final UUID id = newId();
  private final UUID roomId = newId();
  private Person adviserPerson;
  private Api adviser;
  private Api atUwv;
  private Api client;
  private UUID dossierId;

  /** Advisers of their own, so that no other test is in their week. */
  @BeforeEach
  void aClientOfTwoOrganisations() {
    clock.set(NOW);
    Person person = aClient("Fatima Afspraak");
    adviserPerson = adviser("Lisa Vast", DemoPeople.MUNICIPALITY.id());
    Person uwvPerson = adviser("Uma Uwv", DemoPeople.UWV.id());
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.APPOINTMENTS,
                DossierSection.CONTACT_MOMENTS)
            .byLaw(DemoPeople.UWV, Purpose.TASK_UWV_REINTEGRATION, DossierSection.APPOINTMENTS)
            .contactPerson(adviserPerson, ContactRole.WORK)
            .contactPerson(uwvPerson, ContactRole.INCOME)
            .write(mongo);
    AppointmentDemo.room(
        mongo, roomId, DemoPeople.MUNICIPALITY, "Kamer 3", "Librijesteeg 4, Rotterdam");
    client = as(person);
    adviser = as(adviserPerson);
    atUwv = as(uwvPerson);
  }

  private Person adviser(String name, UUID organisationId) {
    return mongo.insert(
        new Person(
            newId(), "test-" + newId(), name, Role.ADVISER, organisationId, "Team " + newId()));
  }

  @Test
  void isProposedByTheAdviserAndPickedByTheClient() {
    JsonNode proposed =
        propose(
            adviser, with(meeting(id, dossierId, WEDNESDAY, "14:00", "10:00"), "bring", "Uw cv"));
    assertThat(proposed.at("/appointment/state").asString()).isEqualTo("PROPOSED");
    assertThat(proposed.at("/appointment/startsAt").isNull()).isTrue();
    assertThat(proposed.at("/appointment/offer/times/0").asString())
        .isEqualTo("2027-02-03T09:00:00Z");

    JsonNode picked = pick(client, dossierId, id, 1, at("10:00"));
    assertThat(picked.at("/appointment/state").asString()).isEqualTo("CONFIRMED");
    assertThat(picked.at("/appointment/offer").isNull()).isTrue();
    assertThat(picked.at("/appointment/endsAt").asString()).isEqualTo("2027-02-03T10:00:00Z");
    assertThat(picked.at("/appointment/terms/bring").asString()).isEqualTo("Uw cv");
    assertThat(pick(client, dossierId, id, 1, at("10:00"))).isEqualTo(picked);
    assertThat(all(adviser, dossierId)).isEqualTo(all(client, dossierId)).hasSize(1);
  }

  @Test
  void takesOneTimeOfTheListThatIsStillToCome() {
    propose(adviser, meeting(id, dossierId, WEDNESDAY, "10:00"));

    assertThat(code(pick(client, dossierId, id, 1, at("11:00")))).isEqualTo("INVALID");
    assertThat(code(pick(client, dossierId, id, 2, at("10:00")))).isEqualTo("STALE");
    clock.set(at("10:00"));
    assertThat(code(pick(client, dossierId, id, 1, at("10:00")))).isEqualTo("CONFLICT");
    clock.set(at("10:00").minusMillis(1));
    assertThat(code(pick(client, dossierId, id, 1, at("10:00")))).isEmpty();
  }

  @Test
  void refusesATimeThatTheClockSkips() {
    LocalDate spring = LocalDate.parse("2027-03-28");

    JsonNode skipped = propose(adviser, meeting(id, dossierId, spring, "02:30"));
    assertThat(message(skipped)).contains("02:30 bestaat die nacht niet");
    assertThat(code(propose(adviser, meeting(id, dossierId, spring, "02:00"))))
        .isEqualTo("INVALID");
    assertThat(times(propose(adviser, meeting(id, dossierId, spring, "01:59", "03:00"))))
        .containsExactly("2027-03-28T00:59:00Z", "2027-03-28T01:00:00Z");
  }

  @Test
  void takesTheFirstOfAnHourThatComesTwice() {
    LocalDate autumn = LocalDate.parse("2027-10-31");
    clock.set(Instant.parse("2027-10-01T09:00:00Z"));

    assertThat(times(propose(adviser, meeting(id, dossierId, autumn, "01:30", "02:30", "03:30"))))
        .containsExactly("2027-10-30T23:30:00Z", "2027-10-31T00:30:00Z", "2027-10-31T02:30:00Z");
  }

  @Test
  void takesOneToFiveDifferentTimes() {
    assertThat(code(propose(adviser, meeting(id, dossierId, WEDNESDAY)))).isEqualTo("INVALID");
    assertThat(
            code(
                propose(
                    adviser,
                    meeting(
                        id, dossierId, WEDNESDAY, "09:00", "10:00", "11:00", "12:00", "13:00",
                        "14:00"))))
        .isEqualTo("INVALID");
    assertThat(code(propose(adviser, meeting(id, dossierId, WEDNESDAY, "09:00", "09:00"))))
        .isEqualTo("INVALID");
    assertThat(
            code(
                propose(
                    adviser,
                    meeting(
                        id, dossierId, WEDNESDAY, "09:00", "10:00", "11:00", "12:00", "13:00"))))
        .isEmpty();
  }

  @Test
  void isFromNowToHalfAYearAheadAndEndsOnTheSameDay() {
    LocalDate today = Weeks.day(NOW);
    LocalDate last = today.plusWeeks(26);

    assertThat(code(propose(adviser, meeting(newId(), dossierId, today, "10:00"))))
        .isEqualTo("INVALID");
    assertThat(code(propose(adviser, meeting(newId(), dossierId, today, "10:01")))).isEmpty();
    assertThat(code(propose(adviser, meeting(newId(), dossierId, last.plusDays(1), "10:00"))))
        .isEqualTo("INVALID");
    assertThat(code(propose(adviser, meeting(newId(), dossierId, last, "10:00")))).isEmpty();
    assertThat(code(propose(adviser, meeting(newId(), dossierId, last, "23:01"))))
        .isEqualTo("INVALID");
    assertThat(code(propose(adviser, meeting(newId(), dossierId, last, "23:00")))).isEmpty();
    for (int minutes : List.of(9, 241)) {
      assertThat(
              code(
                  propose(
                      adviser,
                      with(meeting(newId(), dossierId, last, "08:00"), "minutes", minutes))))
          .isEqualTo("INVALID");
    }
    for (int minutes : List.of(10, 240)) {
      assertThat(
              code(
                  propose(
                      adviser,
                      with(meeting(newId(), dossierId, last, "08:00"), "minutes", minutes))))
          .isEmpty();
    }
  }

  @Test
  void asksForWhatBelongsToItsKind() {
    Map<String, Object> meeting = meeting(id, dossierId, WEDNESDAY, "10:00");
    Map<String, Object> nowhere = with(meeting, "place", " ");

    assertThat(message(propose(adviser, nowhere))).contains("waar het gesprek is");
    assertThat(code(propose(adviser, with(meeting, "kind", "PHONE")))).isEqualTo("INVALID");
    assertThat(code(propose(adviser, with(meeting, "link", "https://x.nl")))).isEqualTo("INVALID");
    Map<String, Object> video = with(nowhere, "kind", "VIDEO");
    for (String bad : List.of("javascript:alert(1)", "http://x.nl", "https:", "https://a b")) {
      assertThat(code(propose(adviser, with(video, "link", bad)))).as(bad).isEqualTo("INVALID");
    }
    assertThat(code(propose(adviser, with(video, "link", "https://beeld.example/kamer"))))
        .isEmpty();
    JsonNode inARoom = propose(adviser, with(with(nowhere, "id", newId()), "roomId", roomId));
    assertThat(inARoom.at("/appointment/terms/room").asString()).isEqualTo("Kamer 3");
    assertThat(inARoom.at("/appointment/terms/place").asString()).startsWith("Librijesteeg");
    assertThat(code(propose(atUwv, with(with(nowhere, "id", newId()), "roomId", roomId))))
        .isEqualTo("INVALID");
  }

  /** The one who proposes must not learn that the client has something at another organisation. */
  @Test
  void tellsTheClientAndNotTheOtherOrganisationThatTheClientIsBusy() {
    booked(id, adviser, WEDNESDAY, "10:00");
    hideFromUwv();

    UUID other = newId();
    JsonNode free = propose(atUwv, meeting(newId(), dossierId, WEDNESDAY, "18:00"));
    JsonNode clash = propose(atUwv, meeting(other, dossierId, WEDNESDAY, "10:30"));
    assertThat(code(free)).isEqualTo("NOT_FOUND");
    assertThat(code(clash)).isEqualTo("NOT_FOUND");

    showToUwv();
    assertThat(code(propose(atUwv, meeting(other, dossierId, WEDNESDAY, "10:30", "11:00"))))
        .isEmpty();
    JsonNode busy = pick(client, dossierId, other, 1, at("10:30"));
    assertThat(message(busy)).contains("U hebt op dat moment al een andere afspraak");
    assertThat(all(atUwv, dossierId).getLast().get("state").asString())
        .isEqualTo(all(client, dossierId).getLast().get("state").asString());
    assertThat(code(pick(client, dossierId, other, 1, at("11:00")))).isEmpty();
  }

  @Test
  void tellsTheAdviserOfTheOwnTimeAndOfTheRooms() {
    propose(adviser, with(meeting(id, dossierId, WEDNESDAY, "10:00"), "roomId", roomId));
    pick(client, dossierId, id, 1, at("10:00"));

    assertThat(message(propose(adviser, meeting(newId(), dossierId, WEDNESDAY, "10:59"))))
        .contains("U hebt zelf al een afspraak op woensdag 3 februari 2027 om 10:59");
    assertThat(code(propose(adviser, meeting(newId(), dossierId, WEDNESDAY, "11:00")))).isEmpty();
    assertThat(code(propose(adviser, meeting(newId(), dossierId, WEDNESDAY, "09:00")))).isEmpty();

    Person colleague = adviser("Hans Collega", DemoPeople.MUNICIPALITY.id());
    UUID another =
        aDossierOf(aClient("Ilse Anders"))
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.APPOINTMENTS)
            .contactPerson(colleague, ContactRole.WORK)
            .write(mongo);
    assertThat(
            message(
                propose(
                    as(colleague),
                    with(meeting(newId(), another, WEDNESDAY, "10:30"), "roomId", roomId))))
        .contains("De ruimte is bezet");
  }

  @Test
  void keepsTheOldTimeUntilTheClientPicksAnother() {
    booked(id, adviser, WEDNESDAY, "10:00");
    JsonNode asked = reason(client, "appointmentMoveAsk", dossierId, id, 2, "Dan werk ik.");
    assertThat(asked.at("/appointment/moveAsked/reason").asString()).isEqualTo("Dan werk ik.");
    assertThat(reason(client, "appointmentMoveAsk", dossierId, id, 2, "Dan werk ik."))
        .isEqualTo(asked);

    JsonNode again =
        propose(
            adviser,
            with(
                meeting(id, dossierId, WEDNESDAY.plusDays(1), "10:00", "11:00"),
                "expectedVersion",
                3));
    assertThat(again.at("/appointment/moveAsked").isNull()).isTrue();
    assertThat(again.at("/appointment/startsAt").asString()).isEqualTo("2027-02-03T09:00:00Z");
    assertThat(again.at("/appointment/offer/times")).hasSize(2);

    JsonNode moved = pick(client, dossierId, id, 4, at(WEDNESDAY.plusDays(1), "11:00"));
    assertThat(moved.at("/appointment/startsAt").asString()).isEqualTo("2027-02-04T10:00:00Z");
    settle();
    assertThat(claims(WEDNESDAY)).isZero();
    assertThat(claims(WEDNESDAY.plusDays(1))).isEqualTo(2);
    assertThat(code(propose(adviser, meeting(newId(), dossierId, WEDNESDAY, "10:00")))).isEmpty();
  }

  @Test
  void movesByHalfAnHourAlthoughItIsInItsOwnWay() {
    booked(id, adviser, WEDNESDAY, "10:00");
    propose(adviser, with(meeting(id, dossierId, WEDNESDAY, "10:30"), "expectedVersion", 2));

    assertThat(code(pick(client, dossierId, id, 3, at("10:30")))).isEmpty();
    settle();
    assertThat(claims(WEDNESDAY)).isEqualTo(2);
  }

  @Test
  void isCancelledWithAReasonByEitherSideAndThenTheTimeIsFree() {
    booked(id, adviser, WEDNESDAY, "10:00");

    assertThat(code(reason(client, "appointmentCancel", dossierId, id, 2, " ")))
        .isEqualTo("INVALID");
    JsonNode cancelled = reason(client, "appointmentCancel", dossierId, id, 2, "Ik ben ziek.");
    assertThat(cancelled.at("/appointment/state").asString()).isEqualTo("CANCELLED");
    assertThat(cancelled.at("/appointment/cancelled/byClient").asBoolean()).isTrue();
    assertThat(reason(client, "appointmentCancel", dossierId, id, 2, "Ik ben ziek."))
        .isEqualTo(cancelled);
    assertThat(code(reason(adviser, "appointmentCancel", dossierId, id, 3, "Ook ziek.")))
        .isEqualTo("CONFLICT");
    settle();
    assertThat(claims(WEDNESDAY)).isZero();

    UUID next = newId();
    booked(next, adviser, WEDNESDAY, "10:00");
    assertThat(
            reason(adviser, "appointmentCancel", dossierId, next, 2, "Ik ben ziek.")
                .at("/appointment/cancelled/byClient")
                .asBoolean())
        .isFalse();
  }

  @Test
  void isClosedFromItsStartOn() {
    booked(id, adviser, WEDNESDAY, "10:00");

    clock.set(at("10:00"));
    assertThat(code(reason(client, "appointmentCancel", dossierId, id, 2, "Te laat.")))
        .isEqualTo("CONFLICT");
    assertThat(code(reason(client, "appointmentMoveAsk", dossierId, id, 2, "Te laat.")))
        .isEqualTo("CONFLICT");
    clock.set(at("10:00").minusMillis(1));
    assertThat(code(reason(client, "appointmentMoveAsk", dossierId, id, 2, "Net op tijd.")))
        .isEmpty();
    assertThat(code(reason(client, "appointmentCancel", dossierId, id, 3, "Net op tijd.")))
        .isEmpty();
  }

  @Test
  void isSeenByTheOtherOrganisationWithAGrantAndChangedByItsOwn() {
    booked(id, adviser, WEDNESDAY, "10:00");

    assertThat(all(atUwv, dossierId)).hasSize(1);
    assertThat(code(reason(atUwv, "appointmentCancel", dossierId, id, 2, "Niet van mij.")))
        .isEqualTo("NOT_ALLOWED");
    assertThat(
            code(
                propose(
                    atUwv, with(meeting(id, dossierId, WEDNESDAY, "12:00"), "expectedVersion", 2))))
        .isEqualTo("NOT_ALLOWED");
    hideFromUwv();
    assertThat(appointments(atUwv, dossierId).isNull()).isTrue();
    assertThat(code(reason(atUwv, "appointmentCancel", dossierId, id, 2, "Niet van mij.")))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void letsTheClientSayIAmComingOnTheDayOfAMeeting() {
    booked(id, adviser, WEDNESDAY, "10:00");
    Instant midnight = Instant.parse("2027-02-02T23:00:00Z");

    clock.set(midnight.minusMillis(1));
    assertThat(code(coming(client, dossierId, id))).isEqualTo("CONFLICT");
    clock.set(at("10:00"));
    assertThat(code(coming(client, dossierId, id))).isEqualTo("CONFLICT");
    clock.set(at("10:00").minusMillis(1));
    assertThat(code(coming(adviser, dossierId, id))).isEqualTo("NOT_ALLOWED");
    clock.set(midnight);
    JsonNode said = coming(client, dossierId, id);
    assertThat(said.at("/appointment/comingAt").asString()).isEqualTo("2027-02-02T23:00:00Z");
    assertThat(coming(client, dossierId, id)).isEqualTo(said);
  }

  @Test
  void doesNotAskForAPhoneCallWhetherSomebodyIsComing() {
    Map<String, Object> call = meeting(id, dossierId, WEDNESDAY, "10:00");
    propose(adviser, with(with(call, "kind", "PHONE"), "place", ""));
    pick(client, dossierId, id, 1, at("10:00"));

    clock.set(at("09:00"));
    assertThat(code(coming(client, dossierId, id))).isEqualTo("CONFLICT");
  }

  @Test
  void keepsTheOutcomeFromTheStartOnAndTakesItBack() {
    booked(id, adviser, WEDNESDAY, "10:00");

    clock.set(at("10:00").minusMillis(1));
    assertThat(code(outcome(adviser, dossierId, id, 2, "HELD"))).isEqualTo("CONFLICT");
    clock.set(at("10:00"));
    JsonNode held = outcome(adviser, dossierId, id, 2, "HELD");
    assertThat(held.at("/appointment/outcome/outcome").asString()).isEqualTo("HELD");
    assertThat(outcome(adviser, dossierId, id, 2, "HELD")).isEqualTo(held);
    assertThat(code(outcome(client, dossierId, id, 3, "HELD"))).isEqualTo("NOT_ALLOWED");
    assertThat(code(outcome(atUwv, dossierId, id, 3, "NOT_COME"))).isEqualTo("NOT_ALLOWED");
    assertThat(outcome(adviser, dossierId, id, 3, null).at("/appointment/outcome").isNull())
        .isTrue();
    assertThat(
            outcome(adviser, dossierId, id, 4, "NOT_COME")
                .at("/appointment/outcome/outcome")
                .asString())
        .isEqualTo("NOT_COME");
  }

  @Test
  void showsTheWeekOfTheAdviserAndOnlyTheTimeOfWhatIsHidden() {
    booked(id, adviser, WEDNESDAY, "10:00");
    propose(adviser, meeting(newId(), dossierId, WEDNESDAY, "13:00", "14:00"));
    LocalDate sunday = WEDNESDAY.plusDays(4);

    JsonNode week = week(adviser, sunday);
    assertThat(week).hasSize(3);
    assertThat(week.at("/0/booked").asBoolean()).isTrue();
    assertThat(week.at("/0/clientName").asString()).isEqualTo("Fatima Afspraak");
    assertThat(week.at("/2/booked").asBoolean()).isFalse();
    assertThat(week(adviser, sunday.plusDays(1))).isEmpty();
    assertThat(week(atUwv, sunday)).isEmpty();

    mongo.updateFirst(dossier(), new Update().set("access", List.of()), "dossier");
    JsonNode hidden = week(adviser, sunday);
    assertThat(hidden).hasSize(3);
    assertThat(hidden.at("/0/startsAt")).isEqualTo(week.at("/0/startsAt"));
    assertThat(hidden.toString()).doesNotContain("Fatima", dossierId.toString(), id.toString());
  }

  @Test
  void pagesFromTheLatestToTheFirst() {
    for (String time : List.of("09:00", "11:00", "13:00")) {
      booked(newId(), adviser, WEDNESDAY, time);
    }
    JsonNode first = page(null);
    JsonNode second = page(first.at("/pageInfo/endCursor").asString());

    assertThat(first.at("/edges/0/node/startsAt").asString()).isEqualTo("2027-02-03T12:00:00Z");
    assertThat(first.at("/edges/1/node/startsAt").asString()).isEqualTo("2027-02-03T10:00:00Z");
    assertThat(second.at("/edges/0/node/startsAt").asString()).isEqualTo("2027-02-03T08:00:00Z");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  private JsonNode page(String after) {
    return client
        .ask(
            "query Page($id: UUID!, $after: String) { dossier(id: $id) { appointments(first: 2, after: $after) { edges { node { startsAt } } pageInfo { hasNextPage endCursor } } } }",
            after == null ? Map.of("id", dossierId) : Map.of("id", dossierId, "after", after))
        .at("/dossier/appointments");
  }

  private void booked(UUID appointmentId, Api by, LocalDate day, String time) {
    propose(by, meeting(appointmentId, dossierId, day, time));
    JsonNode picked = pick(client, dossierId, appointmentId, 1, at(day, time));
    assertThat(picked.at("/appointment/state").asString()).isEqualTo("CONFIRMED");
  }

  private void hideFromUwv() {
    mongo.updateFirst(
        dossier().addCriteria(Criteria.where("access.organisationId").is(DemoPeople.UWV.id())),
        new Update().set("access.$.sections", List.of("CV")),
        "dossier");
  }

  private void showToUwv() {
    mongo.updateFirst(
        dossier().addCriteria(Criteria.where("access.organisationId").is(DemoPeople.UWV.id())),
        new Update().set("access.$.sections", List.of("APPOINTMENTS")),
        "dossier");
  }

  private Query dossier() {
    return Query.query(Criteria.where("_id").is(dossierId));
  }

  /** How many claims stand in the calendars of the client and the adviser. */
  private long claims(LocalDate day) {
    return mongo
        .find(
            Query.query(
                Criteria.where("_id")
                    .in(
                        "client " + dossierId + " " + day,
                        "adviser " + adviserPerson.id() + " " + day)),
            CalendarDay.class)
        .stream()
        .mapToLong(it -> it.claims().size())
        .sum();
  }

  private static Instant at(String time) {
    return at(WEDNESDAY, time);
  }

  private static Instant at(LocalDate day, String time) {
    return WallClock.instant(day, WallClock.time(time).orElseThrow()).orElseThrow();
  }

  private static List<String> times(JsonNode proposed) {
    return proposed.at("/appointment/offer/times").valueStream().map(JsonNode::asString).toList();
  }
}
