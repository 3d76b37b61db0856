package nl.werkbrug.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.contact.AnswerWeek;
import nl.werkbrug.contact.AnswerWeek.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How the promises of an answer went in the last weeks: for all teams together or one of them, and
 * beside each other. Figures over fewer clients than the threshold are hidden.
 */
record AnswerReport(
    List<WeekFigure> weeks, List<TeamFigure> teams, List<ContactPersonFigure> contactPersons) {

  /** A quarter of a year, this week included. */
  static final int WEEKS = 13;

  /**
   * Figures over some answers.
   *
   * @param answered how many; null when they went to some, but too few clients
   * @param kept share that came in time, in whole percent; null when there is nothing to show
   * @param medianMinutes office time in the middle; null when there is nothing to show
   */
  record AnswerFigure(
      @Nullable Integer answered, @Nullable Integer kept, @Nullable Integer medianMinutes) {

    private static final AnswerFigure HIDDEN = new AnswerFigure(null, null, null);

    static AnswerFigure of(List<Answer> answers) {
      int kept = (int) answers.stream().filter(Answer::kept).count();
      return new AnswerFigure(
          answers.size(), Threshold.percent(kept, answers.size()), median(answers));
    }

    /** Of an even number the earlier of the two in the middle. */
    private static @Nullable Integer median(List<Answer> answers) {
      List<Integer> sorted = answers.stream().map(Answer::minutes).sorted().toList();
      return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }
  }

  record WeekFigure(LocalDate monday, AnswerFigure answers) {}

  record TeamFigure(@Nullable String team, AnswerFigure answers) {}

  record ContactPersonFigure(UUID personId, String name, AnswerFigure answers) {}

  /** The Monday of the first of the weeks. */
  static LocalDate firstMonday(LocalDate thisMonday) {
    return thisMonday.minusWeeks(WEEKS - 1L);
  }

  /**
   * Counts and hides.
   *
   * @param team only this one, besides the comparison of the teams; null for all
   */
  static AnswerReport of(LocalDate thisMonday, List<AnswerWeek> all, @Nullable String team) {
    List<AnswerWeek> wanted =
        all.stream().filter(week -> team == null || team.equals(week.team())).toList();
    return new AnswerReport(weeks(thisMonday, wanted), teams(all), contactPersons(wanted));
  }

  private static List<WeekFigure> weeks(LocalDate thisMonday, List<AnswerWeek> wanted) {
    List<LocalDate> mondays =
        Stream.iterate(firstMonday(thisMonday), monday -> monday.plusWeeks(1))
            .limit(WEEKS)
            .toList();
    return figures(mondays, wanted, AnswerWeek::monday, WeekFigure::new);
  }

  private static List<TeamFigure> teams(List<AnswerWeek> all) {
    List<AnswerWeek> inTeams = all.stream().filter(week -> week.team() != null).toList();
    List<String> teams = inTeams.stream().map(AnswerReport::teamOf).distinct().sorted().toList();
    return figures(teams, inTeams, AnswerReport::teamOf, TeamFigure::new);
  }

  private static String teamOf(AnswerWeek week) {
    return Objects.requireNonNull(week.team());
  }

  private static List<ContactPersonFigure> contactPersons(List<AnswerWeek> wanted) {
    Map<UUID, String> names =
        wanted.stream()
            .collect(
                Collectors.toMap(
                    AnswerWeek::contactPersonId, AnswerWeek::contactPersonName, (name, _) -> name));
    List<UUID> people =
        names.keySet().stream()
            .sorted(Comparator.<UUID, String>comparing(names::get).thenComparing(id -> id))
            .toList();
    return figures(
        people,
        wanted,
        AnswerWeek::contactPersonId,
        (id, figure) -> new ContactPersonFigure(id, names.getOrDefault(id, ""), figure));
  }

  private interface Shown<K, F> {
    F as(K key, AnswerFigure figure);
  }

  /** A figure for each key. They add up to one that stands elsewhere, so none may be left over. */
  private static <K, F> List<F> figures(
      List<K> keys, List<AnswerWeek> weeks, Function<AnswerWeek, K> keyOf, Shown<K, F> shown) {
    List<List<Answer>> answers =
        keys.stream().map(key -> answers(weeks, week -> keyOf.apply(week).equals(key))).toList();
    List<@Nullable Integer> clients =
        Threshold.parts(answers.stream().map(AnswerReport::clients).toList());
    return IntStream.range(0, keys.size())
        .mapToObj(
            i ->
                shown.as(
                    keys.get(i),
                    clients.get(i) == null ? AnswerFigure.HIDDEN : AnswerFigure.of(answers.get(i))))
        .toList();
  }

  private static List<Answer> answers(List<AnswerWeek> weeks, Predicate<AnswerWeek> which) {
    return weeks.stream().filter(which).flatMap(week -> week.answers().stream()).toList();
  }

  private static int clients(List<Answer> answers) {
    return (int) answers.stream().map(Answer::client).distinct().count();
  }
}
