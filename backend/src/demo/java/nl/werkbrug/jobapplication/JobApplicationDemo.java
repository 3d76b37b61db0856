package nl.werkbrug.jobapplication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Writes the applications that clients reported, with the counts on their list rows. */
public final class JobApplicationDemo {

  private static final int PERIODS = 6;

  private static final List<String> EMPLOYERS =
      List.of(
          "Albert Heijn Zuidplein",
          "Maasstad Ziekenhuis",
          "Randstad Rotterdam",
          "Jumbo Distributie",
          "Gemeente Barendrecht",
          "Tempo-Team Zuid",
          "Hornbach Rotterdam",
          "RET",
          "Stichting Aafje",
          "PostNL Sorteercentrum",
          "Hotel New York",
          "Van Leeuwen Transport",
          "Basisschool De Kameleon",
          "Rabobank Rotterdam",
          "Schoonmaakbedrijf Helder",
          "Bakkerij Jansen",
          "Bouwbedrijf De Vries",
          "Zorggroep Charim",
          "Action Alexandrium",
          "Stukadoor Yilmaz");

  private static final List<String> JOBS =
      List.of(
          "Medewerker magazijn",
          "Administratief medewerker",
          "Winkelmedewerker",
          "Helpende zorg",
          "Chauffeur C",
          "Schoonmaker",
          "Receptionist",
          "Orderpicker",
          "Kok",
          "Conciërge",
          "Klantenservice medewerker",
          "Productiemedewerker");

  /** BuroWerk is rare. */
  private static final List<ApplicationChannel> CHANNELS =
      List.of(
          ApplicationChannel.WEBSITE,
          ApplicationChannel.WEBSITE,
          ApplicationChannel.WEBSITE,
          ApplicationChannel.EMAIL,
          ApplicationChannel.EMAIL,
          ApplicationChannel.TEMP_AGENCY,
          ApplicationChannel.TEMP_AGENCY,
          ApplicationChannel.PHONE,
          ApplicationChannel.VISIT,
          ApplicationChannel.NETWORK,
          ApplicationChannel.LETTER,
          ApplicationChannel.BUROWERK);

  private final UUID dossierId;
  private final Clock clock;
  private final RandomGenerator random;
  private final List<JobApplication> applications = new ArrayList<>();

  private JobApplicationDemo(UUID dossierId, Clock clock, RandomGenerator random) {
    this.dossierId = dossierId;
    this.clock = clock;
    this.random = random;
  }

  public static JobApplicationDemo applicationsOf(
      UUID dossierId, Clock clock, RandomGenerator random) {
    return new JobApplicationDemo(dossierId, clock, random);
  }

  /** Two to six applications in each of the last periods; the current one stays as it is. */
  public JobApplicationDemo history() {
    LocalDate current = ApplicationPeriod.start(today());
    for (int ago = PERIODS; ago >= 1; ago--) {
      someFrom(current.minusWeeks((long) ago * ApplicationPeriod.WEEKS), 27, 2 + random.nextInt(5));
    }
    return this;
  }

  /** None to five applications in the current period, up to today. */
  public JobApplicationDemo current() {
    LocalDate start = ApplicationPeriod.start(today());
    int days = (int) (today().toEpochDay() - start.toEpochDay());
    someFrom(start, days, random.nextInt(6));
    return this;
  }

  private void someFrom(LocalDate first, int days, int count) {
    for (int i = 0; i < count; i++) {
      add(
          DossierDemo.idAt(Weeks.start(first), random),
          first.plusDays(random.nextInt(days + 1)),
          pick(EMPLOYERS),
          pick(JOBS),
          pick(CHANNELS),
          null,
          random.nextInt(3) == 0 ? ApplicationOutcome.REJECTED : ApplicationOutcome.SENT);
    }
  }

  /** One application in the current period, today or so many days ago if that is still in it. */
  public JobApplicationDemo application(
      UUID id,
      int daysAgo,
      String employer,
      String job,
      ApplicationChannel channel,
      @Nullable String note,
      ApplicationOutcome outcome) {
    LocalDate start = ApplicationPeriod.start(today());
    LocalDate day = today().minusDays(daysAgo);
    add(id, day.isBefore(start) ? start : day, employer, job, channel, note, outcome);
    return this;
  }

  private void add(
      UUID id,
      LocalDate day,
      String employer,
      String job,
      ApplicationChannel channel,
      @Nullable String note,
      ApplicationOutcome outcome) {
    Instant dayTime = Weeks.start(day).plus(Duration.ofMinutes(540 + random.nextInt(540)));
    Instant at = dayTime.isAfter(clock.instant()) ? clock.instant() : dayTime;
    applications.add(
        new JobApplication(
            id,
            outcome == ApplicationOutcome.SENT ? 1 : 2,
            dossierId,
            employer,
            job,
            day,
            channel,
            note,
            null,
            outcome,
            outcome == ApplicationOutcome.SENT ? null : at,
            Receipt.of(id, at, employer, job, day, channel, String.valueOf(note)),
            List.of()));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private LocalDate today() {
    return Weeks.day(clock.instant());
  }

  /** Half a year of applications for each of these dossiers. */
  public static void writeFor(
      MongoOperations mongo, Clock clock, List<UUID> dossierIds, RandomGenerator random) {
    writeAll(
        mongo,
        dossierIds.stream()
            .map(dossierId -> applicationsOf(dossierId, clock, random).history().current())
            .toList());
  }

  public static void writeAll(MongoOperations mongo, List<JobApplicationDemo> demos) {
    if (demos.isEmpty()) {
      return;
    }
    mongo.insert(
        demos.stream().flatMap(demo -> demo.applications.stream()).toList(), JobApplication.class);
    BulkOperations summaries = mongo.bulkOps(BulkMode.UNORDERED, Document.class, "dossier");
    for (JobApplicationDemo demo : demos) {
      summaries.updateOne(
          Query.query(Criteria.where("_id").is(demo.dossierId)),
          new Update().set("summary.applications", demo.summary()));
    }
    summaries.execute();
  }

  private Summary.Applications summary() {
    LocalDate start = ApplicationPeriod.start(today());
    Map<Boolean, Long> counts =
        applications.stream()
            .filter(application -> !application.appliedOn().isBefore(start))
            .collect(Collectors.partitioningBy(JobApplication::counts, Collectors.counting()));
    return new Summary.Applications(
        clock.instant(),
        start,
        ApplicationPeriod.REQUIRED_BY_LAW,
        counts.getOrDefault(true, 0L).intValue(),
        counts.getOrDefault(false, 0L).intValue(),
        applications.stream()
            .map(application -> application.receipt().at())
            .max(Comparator.naturalOrder())
            .orElse(null));
  }
}
