package nl.werkbrug.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Within how many working days a team answers (antwoordbelofte), and when it is there.
 *
 * <p>A promise that was made is not changed afterwards: a question keeps the terms of the moment at
 * which it came.
 *
 * @param team null where there are no teams
 * @param version 0 as long as nobody chose anything
 * @param terms as they were in turn, oldest first; empty as long as nobody chose anything
 */
@Document("team_promise")
record TeamPromise(
    @Id String id,
    UUID organisationId,
    @Nullable String team,
    int version,
    List<TeamPromise.Terms> terms) {

  static final int MAX_WORKING_DAYS = 5;

  /** The promise is near its end when less than this is left. */
  static final Duration NEAR = Duration.ofHours(2);

  /** Shorter days than this leave no time to answer in. */
  static final Duration SHORTEST_DAY = Duration.ofHours(4);

  /** The oldest make room for new ones: by then their questions have long been answered. */
  private static final int MAX_TERMS = 50;

  /**
   * What was promised from one moment on.
   *
   * @param from when it was chosen
   */
  record Terms(Instant from, int workingDays, LocalTime opens, LocalTime closes) {

    static final Terms USUAL =
        new Terms(Instant.EPOCH, 1, OfficeHours.USUAL.opens(), OfficeHours.USUAL.closes());

    OfficeHours hours() {
      return new OfficeHours(opens, closes);
    }

    /** Until when a question that came at this moment is to be answered. */
    Summary.Due due(Instant since) {
      Duration promised = hours().day().multipliedBy(workingDays);
      return new Summary.Due(
          hours().after(since, promised.minus(NEAR)), hours().after(since, promised));
    }

    boolean saysTheSameAs(Terms other) {
      return workingDays == other.workingDays
          && opens.equals(other.opens)
          && closes.equals(other.closes);
    }
  }

  /** What holds as long as nobody chose anything. */
  static TeamPromise usual(UUID organisationId, @Nullable String team) {
    return new TeamPromise(idOf(organisationId, team), organisationId, team, 0, List.of());
  }

  static String idOf(UUID organisationId, @Nullable String team) {
    return team == null ? organisationId.toString() : organisationId + ":" + team;
  }

  /** What held at a moment. */
  Terms at(Instant moment) {
    return terms.stream()
        .filter(each -> !each.from().isAfter(moment))
        .reduce((_, later) -> later)
        .orElse(Terms.USUAL);
  }

  /** What holds from now on. */
  Terms latest() {
    return terms.isEmpty() ? Terms.USUAL : terms.getLast();
  }

  TeamPromise with(Terms next) {
    List<Terms> all = new ArrayList<>(terms);
    all.add(next);
    return new TeamPromise(
        id,
        organisationId,
        team,
        version + 1,
        all.subList(Math.max(0, all.size() - MAX_TERMS), all.size()));
  }
}
