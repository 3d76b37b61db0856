package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.werkbrug.shared.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

  private final OfficeHours hours = new OfficeHours();

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
    Instant due = hours.oneWorkingDayAfter(Instant.parse("2026-03-27T14:10:00Z"));

    assertThat(due).isEqualTo(Instant.parse("2026-03-30T13:10:00Z"));
  }

  @Test
  void keepsTheTimeOnTheClockWhenSummerTimeEnds() {
    Instant due = hours.oneWorkingDayAfter(Instant.parse("2026-10-23T13:10:00Z"));

    assertThat(due).isEqualTo(Instant.parse("2026-10-26T14:10:00Z"));
  }

  @Test
  void keepsThePromiseUpToTheLastInstant() {
    Instant since = at("2026-11-23T15:10");
    Instant due = at("2026-11-24T15:10");

    assertThat(AnswerPromise.of(since, hours, due).state()).isEqualTo(AnswerPromise.State.WAITING);
    assertThat(AnswerPromise.of(since, hours, due.plusMillis(1)).state())
        .isEqualTo(AnswerPromise.State.OVERDUE);
  }

  private Instant dueAt(String received) {
    return hours.oneWorkingDayAfter(at(received));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Weeks.AMSTERDAM).toInstant();
  }
}
