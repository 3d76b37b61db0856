package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  /** In winter it is an hour later here than in the data. */
  @Test
  void beginAndEndOnTheHour() {
    QuietHours night = QuietHours.FIRST;
    assertThat(night.next(at("2026-02-02T19:59:59.999Z"))).isEqualTo("2026-02-02T19:59:59.999Z");
    assertThat(night.next(at("2026-02-02T20:00:00Z"))).isEqualTo("2026-02-03T07:00:00Z");
    assertThat(night.next(at("2026-02-03T06:59:59.999Z"))).isEqualTo("2026-02-03T07:00:00Z");
    assertThat(night.next(at("2026-02-03T07:00:00Z"))).isEqualTo("2026-02-03T07:00:00Z");
  }

  @Test
  void endByTheClockOnTheWallAlsoWhenSummerTimeBeginsAndEnds() {
    QuietHours night = QuietHours.FIRST;
    assertThat(night.next(at("2026-03-28T22:00:00Z"))).isEqualTo("2026-03-29T06:00:00Z");
    assertThat(night.next(at("2026-10-24T22:00:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
  }

  @Test
  void mayLieWithinADayOrNotBeThere() {
    QuietHours noon = new QuietHours(12, 13);
    assertThat(noon.next(at("2026-02-02T11:00:00Z"))).isEqualTo("2026-02-02T12:00:00Z");
    assertThat(noon.next(at("2026-02-02T12:00:00Z"))).isEqualTo("2026-02-02T12:00:00Z");
    assertThat(new QuietHours(9, 9).next(at("2026-02-02T08:30:00Z")))
        .isEqualTo("2026-02-02T08:30:00Z");
  }
}
