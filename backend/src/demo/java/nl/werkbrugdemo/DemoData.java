package nl.werkbrugdemo;

import static nl.werkbrugdemo.DemoPeople.id;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.werkbrug.appointment.AppointmentDemo;
import nl.werkbrug.contact.ContactDemo;
import nl.werkbrug.contact.ContactForm;
import nl.werkbrug.document.DocumentDemo;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Programme;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.dossier.Sections.Benefit;
import nl.werkbrug.dossier.Sections.BenefitKind;
import nl.werkbrug.dossier.Sections.ContactDetails;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.effortplan.EffortPlanDemo;
import nl.werkbrug.identity.IdentityDemo;
import nl.werkbrug.identity.Person;
import nl.werkbrug.jobapplication.ApplicationChannel;
import nl.werkbrug.jobapplication.ApplicationOutcome;
import nl.werkbrug.jobapplication.JobApplicationDemo;
import nl.werkbrug.notification.NoticeDemo;
import nl.werkbrug.pitch.PitchDemo;
import nl.werkbrug.reporting.ReportingDemo;
import nl.werkbrug.shared.Weeks;
import nl.werkbrug.vacancy.VacancyDemo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;

/** Fills an empty database with the people of the demonstration; leaves a filled one as it is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

  /** So many of the city's clients have a public pitch. */
  private static final int PITCHES = 132;

  private static final String WERKPLEIN = "Werkplein, Librijesteeg 4, Rotterdam";

  private final MongoOperations mongo;
  private final Clock clock;
  private final String clients;

  /**
   * @param clients {@code all} for the whole city of R 3.2, {@code named} for the people of the
   *     login page alone
   */
  DemoData(
      MongoOperations mongo, Clock clock, @Value("${werkbrug.demo.clients:all}") String clients) {
    this.mongo = mongo;
    this.clock = clock;
    this.clients = clients;
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
    DemoEnded.write(mongo, clock);
    writeConversations();
    writeApplicationsAndLetters();
    writeVacancies();
    writeEffortPlans();
    writePitches();
    writeAppointments();
    NoticeDemo.write(mongo, id(111), DemoPeople.SAMIRA, DemoPeople.LISANNE);
    NoticeDemo.write(mongo, id(112), DemoPeople.RON, DemoPeople.LISANNE);
    NoticeDemo.write(mongo, id(113), DemoPeople.ALEKSANDRA, DemoPeople.DANIEL);
    if (clients.equals("all")) {
      writeCity();
    }
    ReportingDemo.count(mongo, DemoPeople.LISTED.stream().map(DemoPeople.Listed::person).toList());
  }

  /** Everybody else, each with half a year of history. */
  private void writeCity() {
    List<DemoCity.Client> city =
        new DemoCity(mongo, clock).write(Map.of(DemoPeople.LISANNE, 2, DemoPeople.DANIEL, 1));
    RandomGenerator random = new Random(2017);
    LocalDate today = Weeks.day(clock.instant());
    List<ContactDemo> contacts = new ArrayList<>();
    SequencedMap<UUID, Person> advisers = new LinkedHashMap<>();
    List<DocumentDemo.Owner> owners = new ArrayList<>();
    List<EffortPlanDemo.Whose> plans = new ArrayList<>();
    for (DemoCity.Client client : city) {
      if (client.adviser() != null) {
        LocalDate last = ContactDemo.workday(today.minusDays(1 + random.nextInt(9)));
        contacts.add(
            ContactDemo.aContact(client.dossierId(), client.person(), client.adviser())
                .history(last, 24, random));
        advisers.put(client.dossierId(), client.adviser());
        plans.add(new EffortPlanDemo.Whose(client.dossierId(), client.person(), client.adviser()));
        owners.add(new DocumentDemo.Owner(client.dossierId(), client.person(), client.adviser()));
      }
    }
    ContactDemo.writeAll(mongo, clock, contacts);
    JobApplicationDemo.writeFor(mongo, clock, List.copyOf(advisers.keySet()), random);
    DocumentDemo.writeFor(mongo, clock, owners, random);
    EffortPlanDemo.writeAll(mongo, clock, plans, random);
    PitchDemo.write(
        mongo,
        clock,
        city.stream()
            .filter(client -> client.adviser() != null)
            .map(DemoCity.Client::dossierId)
            .limit(PITCHES)
            .toList(),
        random);
    VacancyDemo.proposeToAll(mongo, clock, advisers, random);
  }

  private void writeEffortPlans() {
    EffortPlanDemo.writeNamed(
        mongo,
        clock,
        new EffortPlanDemo.Whose(id(111), DemoPeople.SAMIRA, DemoPeople.LISANNE),
        new EffortPlanDemo.Whose(id(112), DemoPeople.RON, DemoPeople.LISANNE),
        new EffortPlanDemo.Whose(id(113), DemoPeople.ALEKSANDRA, DemoPeople.DANIEL));
  }

  /** Samira can pick a time and is called the day after tomorrow; Ron comes tomorrow. */
  private void writeAppointments() {
    AppointmentDemo.rooms(
        mongo, DemoPeople.MUNICIPALITY, WERKPLEIN, "Kamer 1.04", "Kamer 1.05", "Kamer 2.11");
    AppointmentDemo.rooms(mongo, DemoPeople.UWV, "Schiekade 830, Rotterdam", "Spreekkamer 3");
    LocalDate tomorrow = nextWorkday(Weeks.day(clock.instant()));
    LocalDate after = nextWorkday(tomorrow);
    LocalDate later = nextWorkday(after);
    AppointmentDemo.anAppointment(id(111), DemoPeople.LISANNE, DemoPeople.MUNICIPALITY)
        .call("Hoe gaat het met solliciteren?")
        .booked(mongo, clock, ContactDemo.at(after, 14, 0));
    AppointmentDemo.anAppointment(id(111), DemoPeople.LISANNE, DemoPeople.MUNICIPALITY)
        .meeting("Uw plan samen doornemen", WERKPLEIN, "Uw nieuwste cv")
        .proposed(
            mongo,
            clock,
            ContactDemo.at(later, 10, 0),
            ContactDemo.at(later, 13, 30),
            ContactDemo.at(nextWorkday(later), 9, 0));
    AppointmentDemo.anAppointment(id(112), DemoPeople.LISANNE, DemoPeople.MUNICIPALITY)
        .meeting("Werk in de haven zonder zwaar tillen", WERKPLEIN, null)
        .booked(mongo, clock, ContactDemo.at(tomorrow, 10, 0));
    AppointmentDemo.anAppointment(id(113), DemoPeople.DANIEL, DemoPeople.MUNICIPALITY)
        .meeting("Cursus Nederlands kiezen", WERKPLEIN, "Uw diploma, als u het hebt")
        .booked(mongo, clock, ContactDemo.at(after, 11, 0));
  }

  private static LocalDate nextWorkday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case FRIDAY -> day.plusDays(3);
      case SATURDAY -> day.plusDays(2);
      default -> day.plusDays(1);
    };
  }

  private void writePitches() {
    PitchDemo.writeDraft(mongo, clock, id(111));
    PitchDemo.writeSubmitted(mongo, clock, id(112));
    PitchDemo.writePublishedWithQuestion(
        mongo, clock, id(113), DemoPeople.DANIEL, DemoPeople.LOGISTICS, DemoPeople.PLANNER);
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
                .in(Programme.current(Programme.Cohort.MINUS_3, Programme.Region.SOUTH))
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

  private void writeVacancies() {
    VacancyDemo.write(mongo, clock);
    VacancyDemo.post(
        mongo,
        clock,
        DemoPeople.BAKERY,
        90,
        "Verkoper in de winkel",
        "U verkoopt brood en taart in onze winkel aan de Beijerlandselaan. Wij leren u alles.",
        24,
        DemoPeople.LISANNE);
    VacancyDemo.post(
        mongo,
        clock,
        DemoPeople.BAKERY,
        67,
        "Broodbakker in de nacht",
        "U bakt met twee collega's brood voor twaalf winkels. Om acht uur in de ochtend bent u vrij.",
        36,
        null);
    VacancyDemo.post(
        mongo,
        clock,
        DemoPeople.LOGISTICS,
        20,
        "Planner binnenvaart",
        "U plant schepen en containers tussen Rotterdam en Duisburg.",
        40,
        null);
    VacancyDemo.propose(
        mongo,
        clock,
        id(111),
        DemoPeople.LISANNE,
        "WSP-066",
        1,
        "Zij zoeken uw diploma, en u werkt vanaf Zuid een kwartier verderop.");
    VacancyDemo.propose(
        mongo,
        clock,
        id(112),
        DemoPeople.LISANNE,
        "UZ-2336",
        6,
        "U kent de haven van binnenuit. Plannen is minder zwaar voor uw rug.");
    VacancyDemo.propose(
        mongo,
        clock,
        id(113),
        DemoPeople.DANIEL,
        "UZ-2154",
        2,
        "Overdag werk, dicht bij huis, en u oefent uw Nederlands met de patiënten.");
  }

  /** Samira waits for an answer since yesterday, Ron has something to read. */
  private void writeConversations() {
    LocalDate today = Weeks.day(clock.instant());
    LocalDate yesterday = ContactDemo.workday(today.minusDays(1));
    LocalDate lastWeek = ContactDemo.workday(today.minusDays(6));
    RandomGenerator random = new Random(5);
    ContactDemo samira =
        ContactDemo.aContact(id(111), DemoPeople.SAMIRA, DemoPeople.LISANNE)
            .history(lastWeek, 24, random)
            .moment(
                ContactForm.MEETING,
                ContactDemo.at(lastWeek, 10, 0),
                "Plan voor de laatste weken WW besproken.")
            .client(
                ContactDemo.at(lastWeek, 14, 5),
                "Dank voor het gesprek vanochtend. Ik heb de vacature bij Exact Salarissen opgezocht.")
            .adviser(
                ContactDemo.at(lastWeek, 14, 40),
                "Graag gedaan, Samira. Die past goed bij u. Noem in uw brief dat u jaren met Exact werkte.")
            .client(ContactDemo.at(yesterday, 15, 2), "Goedemiddag Lisanne, de brief is af.")
            .about(CardSource.Kind.DOCUMENT, id(2112))
            .client(
                ContactDemo.at(yesterday, 15, 10),
                "Wilt u er nog naar kijken voor ik hem verstuur? De vacature sluit vrijdag.");
    ContactDemo ron =
        ContactDemo.aContact(id(112), DemoPeople.RON, DemoPeople.LISANNE)
            .history(lastWeek, 20, random)
            .moment(
                ContactForm.PHONE,
                ContactDemo.at(lastWeek, 11, 30),
                "Gebeld over het inspanningsplan.")
            .client(ContactDemo.at(lastWeek, 15, 20), "Dit is mijn hijsbewijs. Geldt het nog?")
            .about(CardSource.Kind.DOCUMENT, id(2121))
            .adviser(
                ContactDemo.at(lastWeek, 15, 45), "Ja, nog tot volgend jaar. Mooi dat u het heeft.")
            .client(
                ContactDemo.at(yesterday, 10, 12),
                "Ik heb koffie gedronken met de buurman, zoals afgesproken. Dat was gezellig.")
            .adviser(
                ContactDemo.at(yesterday, 11, 25),
                "Mooi, Ron! Zet het gerust in uw plan als bewijs, één zin is genoeg.");
    ContactDemo aleksandra =
        ContactDemo.aContact(id(113), DemoPeople.ALEKSANDRA, DemoPeople.DANIEL)
            .moment(
                ContactForm.MEETING, ContactDemo.at(lastWeek, 13, 0), "Kennisgemaakt, met tolk.")
            .client(
                ContactDemo.at(lastWeek, 16, 20),
                "Dzień dobry, dag Daniel. Mijn Nederlands is klein.")
            .adviser(
                ContactDemo.at(lastWeek, 16, 45),
                "Geen probleem, Aleksandra. Korte zinnen zijn goed. U mag ook in het Pools schrijven.")
            .client(ContactDemo.at(yesterday, 9, 30), "Dziękuję! Ik zoek werk dicht bij huis.")
            .adviser(ContactDemo.at(yesterday, 9, 55), "Dat zoek ik voor u uit.")
            .allRead();
    ContactDemo.writeAll(mongo, clock, List.of(samira, ron, aleksandra));
    aleksandra.asksForAnother(
        mongo,
        ContactDemo.at(yesterday, 16, 5),
        "Daniel is aardig. Maar ik begrijp hem niet goed. Ik wil graag iemand die Pools spreekt.");
    for (Person adviser : List.of(DemoPeople.LISANNE, DemoPeople.DANIEL)) {
      ContactDemo.quickAnswers(mongo, adviser, ContactDemo.at(lastWeek, 9, 0));
    }
    ContactDemo.reachable(
        mongo,
        DemoPeople.LISANNE,
        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
    ContactDemo.reachable(
        mongo,
        DemoPeople.DANIEL,
        List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
  }

  /** Samira has done two of four; one of her letters waits for Lisanne, one has a remark on it. */
  private void writeApplicationsAndLetters() {
    RandomGenerator random = new Random(111);
    JobApplicationDemo.writeAll(
        mongo,
        List.of(
            JobApplicationDemo.applicationsOf(id(111), clock, random)
                .history()
                .application(
                    id(1111),
                    6,
                    "Stichting Laurens",
                    "Medewerker salarisadministratie",
                    ApplicationChannel.EMAIL,
                    null,
                    ApplicationOutcome.INVITED)
                .application(
                    id(1112),
                    1,
                    "Woonstad Rotterdam",
                    "Financieel administratief medewerker",
                    ApplicationChannel.WEBSITE,
                    "Ze reageren binnen twee weken.",
                    ApplicationOutcome.SENT),
            JobApplicationDemo.applicationsOf(id(112), clock, random)
                .history()
                .application(
                    id(1121),
                    5,
                    "Matrans Marine Services",
                    "Kraanmachinist",
                    ApplicationChannel.PHONE,
                    null,
                    ApplicationOutcome.REJECTED)
                .application(
                    id(1122),
                    3,
                    "Uitzendbureau Havenwerk",
                    "Logistiek medewerker",
                    ApplicationChannel.TEMP_AGENCY,
                    null,
                    ApplicationOutcome.SENT)
                .application(
                    id(1123),
                    2,
                    "BuroWerk",
                    "Terreinbeheerder",
                    ApplicationChannel.BUROWERK,
                    null,
                    ApplicationOutcome.SENT),
            JobApplicationDemo.applicationsOf(id(113), clock, random)
                .history()
                .application(
                    id(1131),
                    4,
                    "Helder Facilitair",
                    "Schoonmaker kantoren",
                    ApplicationChannel.VISIT,
                    null,
                    ApplicationOutcome.SENT)));
    DocumentDemo.Owner samira =
        new DocumentDemo.Owner(id(111), DemoPeople.SAMIRA, DemoPeople.LISANNE);
    DocumentDemo.Owner ron = new DocumentDemo.Owner(id(112), DemoPeople.RON, DemoPeople.LISANNE);
    DocumentDemo.Owner aleksandra =
        new DocumentDemo.Owner(id(113), DemoPeople.ALEKSANDRA, DemoPeople.DANIEL);
    DocumentDemo.writeAll(
        mongo,
        clock,
        List.of(
            DocumentDemo.aDocument(samira, id(2111), id(1111), clock)
                .letter("Brief Laurens.pdf", Duration.ofDays(6), DemoLetters.LAURENS)
                .comment(
                    1,
                    0.16,
                    0.42,
                    Duration.ofDays(5),
                    "Sterke zin, Samira. Zet die vooraan, dan blijft hij hangen."),
            DocumentDemo.aDocument(samira, id(2112), id(1112), clock)
                .letter("Brief Woonstad.pdf", Duration.ofHours(20), DemoLetters.WOONSTAD),
            DocumentDemo.aDocument(ron, id(2121), null, clock)
                .photo("Hijsbewijs.jpg", Duration.ofDays(9), DemoLetters.HIJSBEWIJS)
                .seen(),
            DocumentDemo.aDocument(ron, id(2122), id(1121), clock)
                .photo("Antwoord Matrans.jpg", Duration.ofHours(30), DemoLetters.MATRANS),
            DocumentDemo.aDocument(aleksandra, id(2131), null, clock)
                .scan("Getuigschrift Helder.png", Duration.ofDays(12), DemoLetters.HELDER)
                .seen()));
  }
}
