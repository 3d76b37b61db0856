package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.werkbrug.shared.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

  private final OfficeHours hours = OfficeHours.USUAL;

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource({
    "2026-11-23T15:10, 2026-11-24T15:10, the same time a working day later",
    "2026-11-23T09:00, 2026-11-23T17:00, from opening to closing",
    "2026-11-23T08:59:59, 2026-11-23T17:00, early counts from the opening",
    "2026-11-23T09:00:01, 2026-11-24T09:00:01, a second after the opening",
    "2026-11-23T16:59:59, 2026-11-24T16:59:59, a second before the closing",
    "2026-11-23T17:00, 2026-11-24T17:00, at the closing it counts from the next opening",
    "2026-11-23T23:30, 2026-11-24T17:00, at night",
    "2026-11-20T15:10, 2026-11-23T15:10, over the weekend",
    "2026-11-20T17:00, 2026-11-23T17:00, Friday at the closing",
    "2026-11-21T12:00, 2026-11-23T17:00, on Saturday",
    "2026-11-22T23:59:59, 2026-11-23T17:00, on Sunday night"
  })
  void countsEightOfficeHours(String received, String due, String why) {
    assertThat(dueAt(received)).as(why).isEqualTo(at(due));
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource({
    "2026-12-24T15:10, 2026-12-28T15:10, Christmas on Friday and Saturday",
    "2026-12-25T10:00, 2026-12-28T17:00, on Christmas Day",
    "2026-12-31T12:00, 2027-01-04T12:00, New Year's Day on Friday",
    "2026-04-03T12:00, 2026-04-07T12:00, Good Friday is worked and Easter Monday is not",
    "2026-04-26T12:00, 2026-04-28T17:00, King's Day on Monday",
    "2025-04-25T12:00, 2025-04-28T12:00, King's Day on Saturday because the 27th is a Sunday",
    "2026-05-04T12:00, 2026-05-06T12:00, Liberation Day",
    "2026-05-13T12:00, 2026-05-15T12:00, Ascension Day",
    "2026-05-22T12:00, 2026-05-26T12:00, Whit Monday"
  })
  void passesOverPublicHolidays(String received, String due, String why) {
    assertThat(dueAt(received)).as(why).isEqualTo(at(due));
  }

  @Test
  void keepsTheTimeOnTheClockWhenSummerTimeBegins() {
    Instant due = hours.after(Instant.parse("2026-03-27T14:10:00Z"), hours.day());

    assertThat(due).isEqualTo(Instant.parse("2026-03-30T13:10:00Z"));
  }

  @Test
  void keepsTheTimeOnTheClockWhenSummerTimeEnds() {
    Instant due = hours.after(Instant.parse("2026-10-23T13:10:00Z"), hours.day());

    assertThat(due).isEqualTo(Instant.parse("2026-10-26T14:10:00Z"));
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource({
    "2, 09:00, 17:00, 2026-11-23T15:10, 2026-11-25T15:10",
    "5, 09:00, 17:00, 2026-11-23T15:10, 2026-11-30T15:10",
    "1, 08:30, 12:30, 2026-11-23T12:00, 2026-11-24T12:00",
    "1, 08:30, 12:30, 2026-11-23T12:30, 2026-11-24T12:30",
    "5, 09:00, 17:00, 2026-12-24T16:59, 2027-01-04T16:59"
  })
  void countsTheDaysAndHoursOfTheTeam(
      int days, LocalTime opens, LocalTime closes, String received, String due) {
    TeamPromise.Terms terms = new TeamPromise.Terms(Instant.EPOCH, days, opens, closes);

    assertThat(terms.due(at(received)).at()).isEqualTo(at(due));
  }

  @ParameterizedTest(name = "{3}: {0} -> {1}")
  @CsvSource({
    "2026-11-23T15:10, 2026-11-23T15:10, 0, the same moment",
    "2026-11-23T15:10, 2026-11-23T14:10, 0, backwards",
    "2026-11-23T15:10, 2026-11-23T16:40, 90, within a day",
    "2026-11-23T08:00, 2026-11-23T08:59, 0, before the opening",
    "2026-11-23T16:00, 2026-11-23T20:00, 60, up to the closing",
    "2026-11-23T16:00, 2026-11-24T09:00, 60, up to the next opening",
    "2026-11-23T16:00, 2026-11-24T09:01, 61, past the next opening",
    "2026-11-20T16:00, 2026-11-22T12:00, 60, into the weekend",
    "2026-11-20T18:00, 2026-11-22T12:00, 0, within the weekend",
    "2026-11-20T16:00, 2026-11-23T10:00, 120, over the weekend",
    "2026-12-24T16:00, 2026-12-28T10:00, 120, over Christmas"
  })
  void countsTheOfficeTimeBetween(String from, String to, int minutes, String why) {
    assertThat(hours.between(at(from), at(to))).as(why).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void keepsThePromiseUpToTheLastInstant() {
    Instant since = at("2026-11-23T15:10");
    Instant due = at("2026-11-24T15:10");

    assertThat(state(since, due)).isEqualTo(AnswerPromise.State.NEAR);
    assertThat(state(since, due.plusMillis(1))).isEqualTo(AnswerPromise.State.OVERDUE);
  }

  @Test
  void isNearWhenLessThanTwoOfficeHoursAreLeftAlsoOverANight() {
    assertThat(state(at("2026-11-23T15:10"), at("2026-11-24T13:10")))
        .isEqualTo(AnswerPromise.State.WAITING);
    assertThat(state(at("2026-11-23T15:10"), at("2026-11-24T13:10").plusMillis(1)))
        .isEqualTo(AnswerPromise.State.NEAR);
    assertThat(state(at("2026-11-23T10:00"), at("2026-11-23T16:00")))
        .isEqualTo(AnswerPromise.State.WAITING);
    assertThat(state(at("2026-11-23T10:00"), at("2026-11-23T16:00").plusMillis(1)))
        .isEqualTo(AnswerPromise.State.NEAR);
  }

  private static AnswerPromise.State state(Instant since, Instant now) {
    return AnswerPromise.of(since, TeamPromise.Terms.USUAL.due(since), now).state();
  }

  private Instant dueAt(String received) {
    return hours.after(at(received), hours.day());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Weeks.AMSTERDAM).toInstant();
  }
}
