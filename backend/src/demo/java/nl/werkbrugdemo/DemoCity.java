package nl.werkbrugdemo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.werkbrug.dossier.ContactRole;
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
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The other clients of the demonstration, so that the figures of R 3.2 (September 2017) come out to
 * the digit: 272 served now, 283 outflowed and 291 with no more service. The people are made up;
 * the seed of the dice is fixed.
 */
final class DemoCity {

  /**
   * A client served now; the adviser is null in the -6 group, which has no fixed contact person
   * yet.
   */
  record Client(UUID dossierId, Person person, @Nullable Person adviser) {}

  /** Clients per adviser in the -3 group, the named ones included. */
  private static final List<Load> LOADS =
      List.of(
          new Load(DemoPeople.HERMAN, Region.NORTH, 44),
          new Load(DemoPeople.LISANNE, Region.NORTH, 57),
          new Load(DemoPeople.DANIEL, Region.SOUTH, 21),
          new Load(DemoPeople.DENISE, Region.SOUTH, 21),
          new Load(DemoPeople.KRISJA, Region.SOUTH, 21),
          new Load(DemoPeople.MARCO, Region.SOUTH, 18));

  private static final int MINUS_6 = 90;
  private static final int MONTHS = 12;
  private static final long SEED = 2017;

  private record Load(Person adviser, Region region, int clients) {}

  private record Group(Cohort cohort, Region region, int clients) {}

  private final MongoOperations mongo;
  private final Clock clock;
  private final LocalDate today;
  private final Random dice = new Random(SEED);
  private final DemoNames names = new DemoNames(SEED);
  private final List<Person> persons = new ArrayList<>();
  private final List<DossierDemo> dossiers = new ArrayList<>();
  private final List<Client> clients = new ArrayList<>();
  private int lastNumber = 1_000;

  DemoCity(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
    this.today = Weeks.day(clock.instant());
  }

  /**
   * Writes everybody.
   *
   * @param named how many clients of each adviser are there already
   * @return the clients served now, without the named ones
   */
  List<Client> write(Map<Person, Integer> named) {
    for (Load load : LOADS) {
      int more = load.clients() - named.getOrDefault(load.adviser(), 0);
      for (int i = 0; i < more; i++) {
        served(load.adviser(), Cohort.MINUS_3, load.region());
      }
    }
    for (int i = 0; i < MINUS_6; i++) {
      served(null, Cohort.MINUS_6, i < 50 ? Region.NORTH : Region.SOUTH);
    }
    left(
        List.of(
            new Group(Cohort.MINUS_3, Region.NORTH, 129),
            new Group(Cohort.MINUS_6, Region.NORTH, 17),
            new Group(Cohort.MINUS_3, Region.SOUTH, 121),
            new Group(Cohort.MINUS_6, Region.SOUTH, 16)),
        kinds(
            Map.of(
                OutflowKind.WORK_THROUGH_US, 152,
                OutflowKind.WORK_POSSIBLY_THROUGH_US, 74,
                OutflowKind.WORK_ON_OWN, 57)));
    left(
        List.of(
            new Group(Cohort.MINUS_3, Region.NORTH, 140),
            new Group(Cohort.MINUS_3, Region.SOUTH, 151)),
        kinds(Map.of(OutflowKind.BIJSTAND, 118, OutflowKind.NO_MORE_SERVICE, 173)));
    mongo.insert(persons, Person.class);
    DossierDemo.writeAll(mongo, dossiers);
    return List.copyOf(clients);
  }

  private void served(@Nullable Person adviser, Cohort cohort, Region region) {
    Person person = person();
    UUID dossierId = nextId();
    DossierDemo dossier =
        DossierDemo.aDossier(dossierId, person, clock)
            .in(Programme.current(cohort, region))
            .with(content(cohort));
    if (adviser == null) {
      dossier.byLaw(
          DemoPeople.MUNICIPALITY,
          Purpose.TASK_MUNICIPAL_SUPPORT,
          DossierSection.CONTACT_DETAILS,
          DossierSection.BENEFIT);
    } else {
      dossier
          .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.values())
          .contactPerson(adviser, ContactRole.WORK);
    }
    persons.add(person);
    dossiers.add(dossier);
    clients.add(new Client(dossierId, person, adviser));
  }

  /**
   * The ends are spread evenly over the last twelve months, so that no month shows too few persons.
   */
  private void left(List<Group> groups, List<OutflowKind> kinds) {
    int number = 0;
    for (Group group : groups) {
      for (int i = named(group, kinds); i < group.clients(); i++) {
        Person person = person();
        LocalDate lastDay = lastDayIn(YearMonth.from(today).minusMonths(number % MONTHS));
        persons.add(person);
        dossiers.add(
            DossierDemo.aDossier(nextId(), person, clock)
                .byLaw(
                    DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
                .in(
                    Programme.current(group.cohort(), group.region())
                        .ended(kinds.get(number), lastDay)));
        number++;
      }
    }
  }

  /** How many of a group are there already. */
  private int named(Group group, List<OutflowKind> kinds) {
    return Math.toIntExact(
        DemoEnded.places(clock).stream()
            .filter(
                place ->
                    place.cohort() == group.cohort()
                        && place.region() == group.region()
                        && kinds.contains(place.outflow()))
            .count());
  }

  private LocalDate lastDayIn(YearMonth month) {
    LocalDate day = month.atDay(1 + dice.nextInt(month.lengthOfMonth()));
    return day.isAfter(today) ? today : day;
  }

  private List<OutflowKind> kinds(Map<OutflowKind, Integer> counts) {
    List<OutflowKind> kinds = new ArrayList<>();
    new EnumMap<>(counts)
        .forEach(
            (kind, count) -> {
              int named =
                  Math.toIntExact(
                      DemoEnded.places(clock).stream()
                          .filter(place -> place.outflow() == kind)
                          .count());
              kinds.addAll(Collections.nCopies(count - named, kind));
            });
    Collections.shuffle(kinds, dice);
    return kinds;
  }

  private Person person() {
    int number = lastNumber + 1;
    return new Person(nextId(), "client-" + number, names.next(), Role.CLIENT, null, null);
  }

  private UUID nextId() {
    lastNumber++;
    return DemoPeople.id(lastNumber);
  }

  private Sections content(Cohort cohort) {
    DemoNames.Trade trade = names.trade();
    LocalDate wwEndsOn =
        cohort == Cohort.MINUS_3
            ? today.plusDays(dice.nextInt(90))
            : today.plusDays(90 + dice.nextInt(90));
    return new Sections(
        new ContactDetails(
            names.street() + " " + (1 + dice.nextInt(240)),
            null,
            "Rotterdam",
            "06 %04d %04d".formatted(dice.nextInt(10_000), dice.nextInt(10_000)),
            null),
        trade.cv(dice, today.getYear()),
        new Benefit(BenefitKind.WW, wwEndsOn, wwEndsOn.minusMonths(6 + dice.nextInt(18))),
        List.of());
  }
}
