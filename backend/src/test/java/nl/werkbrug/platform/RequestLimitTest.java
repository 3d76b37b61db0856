package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.werkbrug.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestLimitTest {

  private final TestClock clock = new TestClock();
  private final RequestLimit limit = new RequestLimit(3, 60, clock);

  @BeforeEach
  void theClockStandsStill() {
    clock.set(Instant.parse("2026-03-29T00:59:59Z"));
  }

  @Test
  void givesWhatIsThereAtOnceAndThenOneASecond() {
    takesThree("a");

    assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(1));
    clock.set(clock.instant().plusMillis(999));
    assertThat(limit.take("a")).isEqualTo(Duration.ofMillis(1));
    clock.set(clock.instant().plusMillis(1));
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isPositive();
  }

  @Test
  void neverSavesMoreThanWhatIsThereAtOnce() {
    takesThree("a");
    clock.set(clock.instant().plus(Duration.ofHours(1)));

    takesThree("a");
    assertThat(limit.take("a")).isPositive();
  }

  @Test
  void countsEachAskerApart() {
    takesThree("a");

    assertThat(limit.take("b")).isZero();
  }

  @Test
  void letsNobodyWaitForAClockThatWasPutBack() {
    takesThree("a");
    clock.set(clock.instant().minus(Duration.ofHours(1)));

    takesThree("a");
    assertThat(limit.take("a")).isPositive();
  }

  @Test
  void saysTheWaitInWholeSeconds() {
    assertThat(RequestLimit.sentence(Duration.ofNanos(1))).contains("Wacht 1 seconde en");
    assertThat(RequestLimit.sentence(Duration.ofMillis(1_001))).contains("Wacht 2 seconden en");
  }

  private void takesThree(String asker) {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take(asker)).isZero();
    }
  }
}
