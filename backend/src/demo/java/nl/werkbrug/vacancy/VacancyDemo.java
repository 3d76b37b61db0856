package nl.werkbrug.vacancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes the vacancies of the demonstration and proposals of them. */
public final class VacancyDemo {

  private static final Duration SPREAD = Duration.ofDays(28);

  private static final List<String> WHY =
      List.of(
          "Dit is dicht bij u in de buurt en de uren passen.",
          "U deed dit werk eerder. Ik denk dat u hier zo kunt beginnen.",
          "Deze werkgever leidt zelf op. Dat vroeg u vorige keer.",
          "Een kleine stap om weer te beginnen, met kans op meer uren.",
          "Ik ken deze werkgever: een fijne plek, met geduld voor nieuwe mensen.");

  private static final List<String> WHY_NOT =
      List.of(
          "De reistijd is te lang voor mij.",
          "Ik kan niet in de avond werken.",
          "Ik heb net ergens anders gesolliciteerd.");

  private VacancyDemo() {}

  /** The vacancies of the lists in {@code vacancies}, published over the last four weeks. */
  public static void write(MongoOperations mongo, Clock clock) {
    List<Vacancy> all = new ArrayList<>();
    all.addAll(listed(VacancySource.TEMP_AGENCY_TEAM, "temp-agency-team", clock));
    all.addAll(listed(VacancySource.WSP, "wsp", clock));
    all.addAll(listed(VacancySource.BUROWERK, "burowerk", clock));
    Collections.shuffle(all, new Random(10));
    Instant now = clock.instant();
    List<Vacancy> spread = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      Instant published = now.minus(SPREAD.multipliedBy(place).dividedBy(all.size()));
      LocalDate closes = Weeks.day(now).plusDays(5L + place % 30);
      spread.add(published(all.get(place), published, place % 3 == 0 ? null : closes));
    }
    mongo.insert(spread, Vacancy.class);
  }

  private static List<Vacancy> listed(VacancySource source, String name, Clock clock) {
    List<VacancyRow> rows =
        Objects.requireNonNull(
            VacancyList.rows(VacancyList.Format.JSON, text("/vacancies/" + name + ".json"))
                .orNull());
    return rows.stream()
        .map(row -> row.vacancy(source, clock.instant()))
        .map(
            result ->
                switch (result) {
                  case Result.Done<Vacancy>(Vacancy vacancy) -> vacancy;
                  case Result.Refused<Vacancy>(var errors) ->
                      throw new IllegalStateException(name + ": " + errors);
                })
        .toList();
  }

  private static String text(String resource) {
    try (InputStream in = VacancyDemo.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vacancy published(Vacancy vacancy, Instant at, @Nullable LocalDate closes) {
    VacancyContent it = vacancy.content();
    VacancyContent content =
        new VacancyContent(
            it.title(),
            it.employer(),
            it.description(),
            it.town(),
            it.region(),
            it.hoursMin(),
            it.hoursMax(),
            it.shifts(),
            it.licences(),
            it.certificates(),
            it.languageLevel(),
            it.educationLevel(),
            it.occupations(),
            closes);
    return new Vacancy(
        vacancy.id(),
        1,
        vacancy.source(),
        vacancy.reference(),
        null,
        content,
        VacancyStatus.OPEN,
        at,
        Vacancy.openToAll(at),
        null,
        null,
        vacancy.changedAt(),
        List.of());
  }

  /**
   * A vacancy that an employer posted some hours ago; an answer came some hours later, or not yet.
   */
  public static void post(
      MongoOperations mongo,
      Clock clock,
      Organisation employer,
      int hoursAgo,
      String title,
      String description,
      int hours,
      @Nullable Person answeredBy) {
    Instant at = clock.instant().minus(Duration.ofHours(hoursAgo));
    VacancyContent content =
        new VacancyContent(
            title,
            employer.name(),
            description,
            "Rotterdam",
            VacancyContent.HOME_REGION,
            Math.max(8, hours - 8),
            hours,
            List.of(VacancyContent.Shift.DAY),
            List.of(),
            List.of(),
            VacancyContent.LanguageLevel.LITTLE,
            null,
            List.of(),
            null);
    Vacancy posted =
        Vacancy.posted(UuidCreator.getTimeOrderedEpoch(at), employer.id(), content, at);
    mongo.insert(
        new Vacancy(
            posted.id(),
            1,
            posted.source(),
            null,
            employer.id(),
            content,
            VacancyStatus.OPEN,
            at,
            posted.openToAllAt(),
            posted.answerDueAt(),
            answeredBy == null ? null : answer(answeredBy, at.plus(Duration.ofHours(26))),
            clock.instant(),
            List.of()));
  }

  private static Vacancy.Answer answer(Person by, Instant at) {
    return new Vacancy.Answer(
        true, "Ja. Wij stellen u deze week twee kandidaten voor.", by.id(), by.name(), at);
  }

  /**
   * One proposal.
   *
   * @param reference what the list calls the vacancy: {@code WSP-…}, or {@code UZ-…} for a temp
   *     agency
   * @param daysAgo when it was proposed; what is older than three days was read
   */
  public static void propose(
      MongoOperations mongo,
      Clock clock,
      UUID dossierId,
      Person adviser,
      String reference,
      int daysAgo,
      String sentence) {
    mongo.insert(
        proposal(
            dossierId,
            adviser,
            VacancyIds.listed(
                reference.startsWith("WSP") ? VacancySource.WSP : VacancySource.TEMP_AGENCY_TEAM,
                reference),
            clock.instant().minus(Duration.ofDays(daysAgo)),
            sentence,
            daysAgo > 3 ? 20 : null,
            null));
  }

  /**
   * Up to three proposals by their adviser for each of these clients over the last months, in bulk.
   */
  public static void proposeToAll(
      MongoOperations mongo,
      Clock clock,
      SequencedMap<UUID, Person> advisers,
      RandomGenerator random) {
    List<Vacancy> vacancies = listed(VacancySource.TEMP_AGENCY_TEAM, "temp-agency-team", clock);
    List<VacancyProposal> proposals = new ArrayList<>();
    for (Map.Entry<UUID, Person> client : advisers.entrySet()) {
      int first = random.nextInt(vacancies.size());
      for (int more = random.nextInt(4); more > 0; more--) {
        Vacancy vacancy = vacancies.get((first + more * 7) % vacancies.size());
        proposals.add(anyProposal(clock, client.getKey(), client.getValue(), vacancy.id(), random));
      }
    }
    if (!proposals.isEmpty()) {
      mongo.insert(proposals, VacancyProposal.class);
    }
  }

  private static VacancyProposal anyProposal(
      Clock clock, UUID dossierId, Person adviser, UUID vacancyId, RandomGenerator random) {
    Instant at = clock.instant().minus(Duration.ofHours(random.nextInt(30, 180 * 24)));
    boolean read = random.nextInt(5) > 0;
    boolean interested = random.nextInt(3) > 0;
    return proposal(
        dossierId,
        adviser,
        vacancyId,
        at,
        any(WHY, random),
        read ? random.nextInt(1, 28) : null,
        read && random.nextBoolean()
            ? new VacancyProposal.Reaction(
                interested, interested ? null : any(WHY_NOT, random), at.plus(Duration.ofHours(29)))
            : null);
  }

  private static String any(List<String> texts, RandomGenerator random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static VacancyProposal proposal(
      UUID dossierId,
      Person adviser,
      UUID vacancyId,
      Instant at,
      String sentence,
      @Nullable Integer readAfterHours,
      VacancyProposal.@Nullable Reaction answer) {
    return new VacancyProposal(
        VacancyIds.proposal(UuidCreator.getTimeOrderedEpoch(at), dossierId),
        1,
        dossierId,
        vacancyId,
        sentence,
        adviser.id(),
        adviser.name(),
        Objects.requireNonNull(adviser.organisationId()),
        at,
        YearMonth.from(Weeks.day(at)).toString(),
        readAfterHours == null ? null : at.plus(Duration.ofHours(readAfterHours)),
        answer,
        List.of());
  }
}
