package nl.werkbrugdemo;

import static nl.werkbrugdemo.DemoPeople.id;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.dossier.Sections.Benefit;
import nl.werkbrug.dossier.Sections.BenefitKind;
import nl.werkbrug.dossier.Sections.ContactDetails;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.IdentityDemo;
import nl.werkbrug.shared.Weeks;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;

/** Fills an empty database with the people of the demonstration; leaves a filled one as it is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

  private final MongoOperations mongo;
  private final Clock clock;

  DemoData(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (IdentityDemo.isWritten(mongo)) {
      return;
    }
    IdentityDemo.write(
        mongo,
        DemoPeople.ORGANISATIONS,
        DemoPeople.LISTED.stream().map(DemoPeople.Listed::person).toList());
    writeNamedClients();
  }

  private void writeNamedClients() {
    LocalDate today = Weeks.day(clock.instant());
    DossierSection[] all = DossierSection.values();
    DossierDemo.writeAll(
        mongo,
        List.of(
            DossierDemo.aDossier(id(111), DemoPeople.SAMIRA, clock)
                .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, all)
                .sharedWith(
                    DemoPeople.UWV,
                    DossierSection.CV,
                    DossierSection.JOB_APPLICATIONS,
                    DossierSection.BENEFIT)
                .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
                .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
                .with(
                    new Sections(
                        new ContactDetails(
                            "Groene Hilledijk 214", "3074 AB", "Rotterdam", "06 1234 5678", null),
                        new Cv(
                            List.of(
                                "Medewerker salarisadministratie",
                                "Financieel administratief medewerker"),
                            List.of(
                                new Cv.Experience(
                                    "Medewerker salarisadministratie",
                                    "Havenbedrijf Kuip",
                                    2014,
                                    2025),
                                new Cv.Experience(
                                    "Administratief medewerker", "Zorggroep Zuid", 2007, 2014)),
                            List.of(
                                new Cv.Education(
                                    "Mbo-4 Financiële administratie", "Zadkine", 2006)),
                            List.of("Praktijkdiploma Loonadministratie", "Exact Online"),
                            List.of("B"),
                            List.of(
                                new Cv.Language("Nederlands", "goed"),
                                new Cv.Language("Arabisch", "moedertaal"))),
                        new Benefit(BenefitKind.WW, today.plusWeeks(9), today.minusMonths(13)),
                        List.of())),
            DossierDemo.aDossier(id(112), DemoPeople.RON, clock)
                .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, all)
                .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
                .with(
                    new Sections(
                        new ContactDetails(
                            "Putselaan 88", "3072 CD", "Rotterdam", "06 2345 6789", null),
                        new Cv(
                            List.of("Kraanmachinist", "Logistiek medewerker"),
                            List.of(
                                new Cv.Experience("Kraanmachinist", "Stuwadoor Maas", 1994, 2023)),
                            List.of(new Cv.Education("Lts Werktuigbouw", null, 1986)),
                            List.of("VCA Basis", "Hijsbewijs"),
                            List.of("B", "C", "E"),
                            List.of(new Cv.Language("Nederlands", "moedertaal"))),
                        new Benefit(BenefitKind.BIJSTAND, null, today.minusMonths(1)),
                        List.of())),
            DossierDemo.aDossier(id(113), DemoPeople.ALEKSANDRA, clock)
                .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, all)
                .contactPerson(DemoPeople.DANIEL, ContactRole.WORK)
                .with(
                    new Sections(
                        new ContactDetails(null, null, "Rotterdam", "06 3456 7890", null),
                        new Cv(
                            List.of("Schoonmaker", "Medewerker huishouding"),
                            List.of(
                                new Cv.Experience("Schoonmaker", "Helder Facilitair", 2019, 2026)),
                            List.of(new Cv.Education("Liceum ogólnokształcące", "Lublin", 2010)),
                            List.of(),
                            List.of(),
                            List.of(
                                new Cv.Language("Pools", "moedertaal"),
                                new Cv.Language("Nederlands", "een beetje"))),
                        new Benefit(BenefitKind.WW, today.plusWeeks(12), today.minusMonths(5)),
                        List.of()))));
  }
}
