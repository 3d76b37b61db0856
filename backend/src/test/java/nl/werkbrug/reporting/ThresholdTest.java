package nl.werkbrug.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  @Test
  void hidesTenPersonsAndShowsEleven() {
    assertThat(Threshold.count(10)).isNull();
    assertThat(Threshold.count(11)).isEqualTo(11);
  }

  @Test
  void showsThatThereIsNobody() {
    assertThat(Threshold.count(0)).isZero();
  }

  @Test
  void hidesASecondPartWhenOneAloneCouldBeFoundBySubtracting() {
    assertThat(Threshold.parts(List.of(10, 30, 20))).containsExactly(null, 30, null);
    assertThat(Threshold.parts(List.of(10, 30, 9))).containsExactly(null, 30, null);
    assertThat(Threshold.parts(List.of(11, 30, 0))).containsExactly(11, 30, 0);
  }

  @Test
  void roundsTheSeedsShares() {
    assertThat(Threshold.percent(101, 182)).isEqualTo(55);
    assertThat(Threshold.percent(81, 182)).isEqualTo(45);
    assertThat(Threshold.percent(146, 283)).isEqualTo(52);
    assertThat(Threshold.percent(283, 574)).isEqualTo(49);
    assertThat(Threshold.percent(null, 574)).isNull();
    assertThat(Threshold.percent(0, 0)).isNull();
  }
}
