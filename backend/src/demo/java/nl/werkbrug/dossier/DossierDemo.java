package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Builds a dossier of the demonstration and of tests: {@code aDossier(...).sharedWith(uwv, CV)}.
 */
public final class DossierDemo {

  private final UUID id;
  private final Person client;
  private final Clock clock;
  private final List<Grant> access = new ArrayList<>();
  private final List<ContactPerson> contactPersons = new ArrayList<>();
  private final List<ConsentEvent> history = new ArrayList<>();
  private Sections sections = new Sections(null, null, null, null);
  private Programme programme = Programme.current(Programme.Cohort.MINUS_3, Programme.Region.NORTH);

  private DossierDemo(UUID id, Person client, Clock clock) {
    this.id = id;
    this.client = client;
    this.clock = clock;
  }

  /** A UUIDv7 as a browser would have made it at that moment, the same for the same seed. */
  public static UUID idAt(Instant at, RandomGenerator random) {
    long time = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
    return new UUID(time, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }

  public static DossierDemo aDossier(UUID id, Person client, Clock clock) {
    return new DossierDemo(id, client, clock);
  }

  /**
   * The municipality or UWV sees these sections because of its task in the law, from half a year
   * ago.
   */
  public DossierDemo byLaw(Organisation organisation, Purpose task, DossierSection... sections) {
    access.add(
        new Grant(
            UUID.randomUUID(),
            organisation.id(),
            LegalBasis.PUBLIC_TASK,
            task,
            EnumSet.copyOf(List.of(sections)),
            clock.instant().minus(180, ChronoUnit.DAYS),
            null));
    return this;
  }

  /**
   * The client lets an organisation see sections for guidance, from yesterday until half a year
   * from now.
   */
  public DossierDemo sharedWith(Organisation organisation, DossierSection... sections) {
    return sharedWith(organisation, clock.instant().plus(180, ChronoUnit.DAYS), sections);
  }

  public DossierDemo sharedWith(
      Organisation organisation, Instant until, DossierSection... sections) {
    Instant from = clock.instant().minus(1, ChronoUnit.DAYS);
    Set<DossierSection> given = EnumSet.copyOf(List.of(sections));
    UUID grantId = UUID.randomUUID();
    access.add(
        new Grant(
            grantId, organisation.id(), LegalBasis.CONSENT, Purpose.GUIDANCE, given, from, until));
    history.add(
        new ConsentEvent(
            grantId,
            ConsentEvent.Kind.GIVEN,
            organisation.id(),
            Purpose.GUIDANCE,
            given,
            ConsentNotice.lastDay(until),
            Receipt.of(grantId, from, organisation.id(), given)));
    return this;
  }

  public DossierDemo contactPerson(Person adviser, ContactRole role) {
    LocalDate since = Weeks.day(clock.instant()).minusMonths(3);
    contactPersons.add(
        new ContactPerson(
            adviser.id(),
            adviser.name(),
            java.util.Objects.requireNonNull(adviser.organisationId()),
            adviser.team(),
            role,
            since,
            null));
    return this;
  }

  public DossierDemo with(Sections content) {
    sections = content;
    return this;
  }

  public DossierDemo in(Programme place) {
    programme = place;
    return this;
  }

  public UUID write(MongoOperations mongo) {
    writeAll(mongo, List.of(this));
    return id;
  }

  public static void writeAll(MongoOperations mongo, List<DossierDemo> dossiers) {
    mongo.insert(dossiers.stream().map(DossierDemo::dossier).toList(), Dossier.class);
  }

  private Dossier dossier() {
    return new Dossier(
        id,
        1,
        client.id(),
        client.name(),
        programme,
        access,
        contactPersons,
        List.of(),
        sections,
        null,
        history,
        null,
        List.of());
  }
}
