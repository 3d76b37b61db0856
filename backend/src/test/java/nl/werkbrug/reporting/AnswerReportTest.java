package nl.werkbrug.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.contact.AnswerWeek;
import nl.werkbrug.contact.AnswerWeek.Answer;
import nl.werkbrug.reporting.AnswerReport.AnswerFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerReportTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BRAM = UUID.randomUUID();
  private static final AnswerFigure HIDDEN = new AnswerFigure(null, null, null);
  private static final AnswerFigure NONE = new AnswerFigure(0, null, null);

  @Test
  void showsAWeekFromTheEleventhClientOn() {
    assertThat(lastWeek(answers(11, 60))).isEqualTo(new AnswerFigure(11, 100, 60));
    assertThat(lastWeek(answers(10, 60))).isEqualTo(HIDDEN);
  }

  @Test
  void countsClientsForTheThresholdAndNotAnswers() {
    Answer again = answer(60, true);

    assertThat(lastWeek(IntStream.range(0, 20).mapToObj(_ -> again).toList())).isEqualTo(HIDDEN);
  }

  @Test
  void coversThirteenWeeksThisOneIncluded() {
    AnswerReport report = report(null);

    assertThat(report.weeks()).hasSize(13);
    assertThat(report.weeks().getFirst().monday()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(report.weeks().getLast().monday()).isEqualTo(MONDAY);
    assertThat(report.weeks()).allSatisfy(week -> assertThat(week.answers()).isEqualTo(NONE));
  }

  @Test
  void takesTheAnswerInTheMiddle() {
    List<Answer> odd = IntStream.rangeClosed(1, 13).mapToObj(i -> answer(i * 10, i <= 12)).toList();
    List<Answer> even = odd.subList(0, 12);

    assertThat(lastWeek(odd)).isEqualTo(new AnswerFigure(13, 92, 70));
    assertThat(lastWeek(even)).isEqualTo(new AnswerFigure(12, 100, 60));
  }

  /** Else the hidden one is what is missing from the team. */
  @Test
  void hidesASecondContactPersonWhereOnlyOneWouldBe() {
    AnswerReport report =
        report(
            null,
            week(ANNA, "Anna Groot", "Noord", answers(12, 60)),
            week(BRAM, "Bram Klein", "Noord", answers(3, 60)));

    assertThat(report.contactPersons())
        .extracting(AnswerReport.ContactPersonFigure::answers)
        .containsExactly(HIDDEN, HIDDEN);
    assertThat(report.teams())
        .singleElement()
        .isEqualTo(new AnswerReport.TeamFigure("Noord", new AnswerFigure(15, 100, 60)));
  }

  @Test
  void showsWeeksAndPeopleOfOneTeamBesideAllTeams() {
    AnswerReport report =
        report(
            "Zuid",
            week(ANNA, "Anna Noord", "Noord", answers(12, 60)),
            week(BRAM, "Bram Zuid", "Zuid", answers(13, 90)));

    assertThat(report.weeks().getLast().answers()).isEqualTo(new AnswerFigure(13, 100, 90));
    assertThat(report.contactPersons())
        .extracting(AnswerReport.ContactPersonFigure::name)
        .containsExactly("Bram Zuid");
    assertThat(report.teams())
        .extracting(AnswerReport.TeamFigure::team)
        .containsExactly("Noord", "Zuid");
  }

  private static AnswerFigure lastWeek(List<Answer> answers) {
    AnswerReport report =
        report(null, week(ANNA, "Anna Groot", "Noord", answers), lastYear(answers(40, 1)));
    return report.weeks().getLast().answers();
  }

  private static AnswerReport report(@Nullable String team, AnswerWeek... weeks) {
    return AnswerReport.of(MONDAY, List.of(weeks), team);
  }

  /** So that it is never the only one that is hidden. */
  private static AnswerWeek lastYear(List<Answer> answers) {
    return new AnswerWeek(
        "old",
        UUID.randomUUID(),
        "Noord",
        ANNA,
        "Anna Groot",
        AnswerReport.firstMonday(MONDAY).minusWeeks(1),
        answers);
  }

  private static AnswerWeek week(UUID id, String name, String team, List<Answer> answers) {
    return new AnswerWeek(id + team, UUID.randomUUID(), team, id, name, MONDAY, answers);
  }

  private static List<Answer> answers(int clients, int minutes) {
    return IntStream.range(0, clients).mapToObj(_ -> answer(minutes, true)).toList();
  }

  private static Answer answer(int minutes, boolean kept) {
    return new Answer(UUID.randomUUID(), Objects.requireNonNull(UUID.randomUUID()), minutes, kept);
  }
}
