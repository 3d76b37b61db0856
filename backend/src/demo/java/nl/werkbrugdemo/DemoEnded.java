package nl.werkbrugdemo;

import static nl.werkbrugdemo.DemoPeople.id;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.DocumentDemo;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Programme;
import nl.werkbrug.dossier.Programme.Cohort;
import nl.werkbrug.dossier.Programme.OutflowKind;
import nl.werkbrug.dossier.Programme.Region;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.dossier.Sections.Benefit;
import nl.werkbrug.dossier.Sections.BenefitKind;
import nl.werkbrug.dossier.Sections.ContactDetails;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * People whose service ended long ago, so that a privacy officer has something to decide. They are
 * part of the figures of the city.
 */
final class DemoEnded {

  /** How far their own numbers are behind those of their dossiers. */
  private static final int PERSONS = 50;

  private record Ended(
      int number, String name, Cohort cohort, Region region, OutflowKind kind, int daysAgo) {

    Person person() {
      return new Person(id(number + PERSONS), "client-" + number, name, Role.CLIENT, null, null);
    }

    Programme programme(LocalDate today) {
      return Programme.current(cohort, region).ended(kind, today.minusDays(daysAgo));
    }
  }

  private static final List<Ended> ALL =
      List.of(
          new Ended(131, "Cor Verhoeven", Cohort.MINUS_3, Region.NORTH, OutflowKind.BIJSTAND, 3010),
          new Ended(
              132, "Fatma Yildiz", Cohort.MINUS_3, Region.SOUTH, OutflowKind.WORK_ON_OWN, 2700),
          new Ended(
              133, "Jan Dekker", Cohort.MINUS_3, Region.SOUTH, OutflowKind.NO_MORE_SERVICE, 1980),
          new Ended(134, "Mei Lin", Cohort.MINUS_3, Region.NORTH, OutflowKind.WORK_THROUGH_US, 800),
          new Ended(
              135, "Omar Said", Cohort.MINUS_3, Region.NORTH, OutflowKind.NO_MORE_SERVICE, 400));

  private DemoEnded() {}

  /** Where they stood. */
  static List<Programme> places(Clock clock) {
    LocalDate today = Weeks.day(clock.instant());
    return ALL.stream().map(ended -> ended.programme(today)).toList();
  }

  static void write(MongoOperations mongo, Clock clock) {
    LocalDate today = Weeks.day(clock.instant());
    for (Ended ended : ALL) {
      Person person = ended.person();
      mongo.insert(person);
      DossierDemo.aDossier(id(ended.number()), person, clock)
          .byLaw(
              DemoPeople.MUNICIPALITY,
              Purpose.TASK_MUNICIPAL_SUPPORT,
              DossierSection.CONTACT_DETAILS,
              DossierSection.CV,
              DossierSection.BENEFIT,
              DossierSection.DOCUMENTS)
          .in(ended.programme(today))
          .with(
              new Sections(
                  new ContactDetails(null, null, "Rotterdam", "06 0000 0" + ended.number(), null),
                  new Cv(
                      List.of("Magazijnmedewerker"),
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of("B"),
                      List.of()),
                  new Benefit(BenefitKind.NONE, null, null),
                  List.of()))
          .write(mongo);
    }
    Ended first = ALL.getFirst();
    DocumentDemo.writeAll(
        mongo,
        clock,
        List.of(
            DocumentDemo.aDocument(
                    new DocumentDemo.Owner(id(first.number()), first.person(), DemoPeople.LISANNE),
                    id(2190),
                    null,
                    clock)
                .letter("Brief.pdf", Duration.ofDays(3100), DemoLetters.LAURENS)));
  }
}
