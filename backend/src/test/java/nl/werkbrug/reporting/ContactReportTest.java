package nl.werkbrug.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.contact.ContactForm;
import nl.werkbrug.contact.ContactMomentRecorded;
import nl.werkbrug.contact.ContactMomentTakenBack;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.reporting.ActivityWeek.Done;
import nl.werkbrug.reporting.ContactReport.WeekFigure;
import nl.werkbrug.vacancy.VacancyProposalChanged;
import nl.werkbrug.vacancy.VacancyProposalChanged.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

class ContactReportTest extends IntegrationTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** The last moment of Sunday, and the first of Monday. */
  private static final Instant SUNDAY = Instant.parse("2026-11-22T22:59:59Z");

  private static final Instant NEW_WEEK = Instant.parse("2026-11-22T23:00:00Z");

  @Autowired private ApplicationEventPublisher events;
  @Autowired private ActivityWeekRepository repository;

  private Organisation town;
  private Person adviser;

  @BeforeEach
  void anAdviser() {
    clock.set(Instant.parse("2026-11-25T09:00:00Z"));
    town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    adviser = staff("Anna Vast", Role.ADVISER);
  }

  @Test
  void countsEachContactOnceInItsOwnWeek() {
    ContactMomentRecorded moment = contact(NEW_WEEK, ContactForm.PHONE);
    events.publishEvent(moment);
    events.publishEvent(moment);
    events.publishEvent(contact(SUNDAY, ContactForm.MEETING));

    assertThat(kept())
        .extracting(ActivityWeek::monday, week -> week.done().size())
        .containsExactlyInAnyOrder(tuple(MONDAY, 1), tuple(MONDAY.minusWeeks(1), 1));
  }

  @Test
  void countsAVacancyWhenItIsOfferedAndNotWhenItIsReadOrAnswered() {
    UUID dossierId = newId();
    UUID proposalId = newId();
    for (What what : List.of(What.PROPOSED, What.READ, What.ANSWERED, What.PROPOSED)) {
      events.publishEvent(
          new VacancyProposalChanged(
              newId(), dossierId, NEW_WEEK, proposalId, newId(), adviser.id(), what));
    }

    assertThat(kept()).singleElement().satisfies(week -> assertThat(week.done()).hasSize(1));
  }

  @Test
  void countsNoContactThatWasNone() {
    ContactMomentRecorded moment = contact(NEW_WEEK, ContactForm.MEETING);
    events.publishEvent(moment);
    events.publishEvent(contact(NEW_WEEK, ContactForm.PHONE));
    events.publishEvent(new ContactMomentTakenBack(moment.id()));
    events.publishEvent(new ContactMomentTakenBack(newId()));

    assertThat(kept())
        .singleElement()
        .satisfies(
            week ->
                assertThat(week.done()).extracting(Done::form).containsExactly(ContactForm.PHONE));
  }

  @Test
  void showsTheTeamLeadWhatAddsUp() {
    for (int i = 0; i < 11; i++) {
      events.publishEvent(contact(NEW_WEEK, ContactForm.PHONE));
    }
    JsonNode report = report(staff("Marja Leiding", Role.TEAM_LEAD));

    assertThat(report.at("/weeks/12/contacts").asInt()).isEqualTo(11);
    assertThat(report.at("/weeks/12/vacanciesOffered").asInt()).isZero();
    assertThat(report.at("/weeks")).hasSize(13);
    assertThat(report.at("/weeks/0/monday").asString()).isEqualTo("2026-08-31");
    assertThat(report(adviser).isNull()).isTrue();
  }

  @Test
  void hidesFormsAndWeeksWithFewerThanElevenClients() {
    ContactReport eleven = of(week(MONDAY, clients(11, ContactForm.PHONE)));
    ContactReport ten = of(week(MONDAY, clients(10, ContactForm.PHONE)));
    Done again = Done.of(newId(), newId(), ContactForm.PHONE);
    ContactReport one = of(week(MONDAY, IntStream.range(0, 20).mapToObj(_ -> again).toList()));

    assertThat(last(eleven).contacts()).isEqualTo(11);
    assertThat(last(ten).contacts()).isNull();
    assertThat(last(one).contacts()).isNull();
    assertThat(eleven.forms().get(ContactForm.PHONE.ordinal()).contacts()).isEqualTo(11);
    assertThat(ten.forms().get(ContactForm.PHONE.ordinal()).contacts()).isNull();
    assertThat(eleven.forms().get(ContactForm.LETTER.ordinal()).contacts()).isZero();
  }

  @Test
  void countsVacanciesBesideContactsAndNotAmongThem() {
    List<Done> both =
        Stream.concat(clients(12, ContactForm.MAIL).stream(), clients(13, null).stream()).toList();
    WeekFigure figure = last(of(week(MONDAY, both)));

    assertThat(figure).isEqualTo(new WeekFigure(MONDAY, 12, 13));
  }

  private static ContactReport of(ActivityWeek... weeks) {
    return ContactReport.of(MONDAY, List.of(weeks), null);
  }

  private static WeekFigure last(ContactReport report) {
    return report.weeks().getLast();
  }

  private ActivityWeek week(LocalDate monday, List<Done> done) {
    return new ActivityWeek(newId() + ":" + monday, town.id(), "Noord", monday, done);
  }

  private static List<Done> clients(int count, @Nullable ContactForm form) {
    return IntStream.range(0, count).mapToObj(_ -> Done.of(newId(), newId(), form)).toList();
  }

  private ContactMomentRecorded contact(Instant at, ContactForm form) {
    return new ContactMomentRecorded(newId(), newId(), at, form, adviser.id());
  }

  private List<ActivityWeek> kept() {
    return repository.since(town.id(), MONDAY.minusYears(1));
  }

  private Person staff(String name, Role role) {
    Person person = new Person(newId(), "test-" + newId(), name, role, town.id(), "Noord");
    mongo.insert(person);
    return person;
  }

  private JsonNode report(Person who) {
    return as(who)
        .ask(
            """
            query Report($team: String) {
              contactReport(team: $team) {
                forms { form contacts }
                weeks { monday contacts vacanciesOffered }
              }
            }
            """,
            Map.of("team", "Noord"))
        .get("contactReport");
  }
}
