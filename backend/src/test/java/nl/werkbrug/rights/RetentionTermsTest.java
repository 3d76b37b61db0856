package nl.werkbrug.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.DossierRetention.Cutoff;
import nl.werkbrug.dossier.DossierSection;
import org.junit.jupiter.api.Test;

class RetentionTermsTest {

  private static final Map<DossierSection, Period> TWO_YEARS =
      Arrays.stream(DossierSection.values())
          .collect(Collectors.toMap(section -> section, _ -> Period.ofYears(2)));

  @Test
  void beginsOnTheDayAfterTheLastDayOfServiceAndEndsWithItsLastDay() {
    RetentionTerms terms = new RetentionTerms(Period.ofYears(7), TWO_YEARS);
    LocalDate ended = LocalDate.of(2024, 3, 31);

    assertThat(terms.dueOn(DossierSection.CV, ended)).isEqualTo("2026-04-01");
    assertThat(terms.isDue(DossierSection.CV, ended, LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(terms.isDue(DossierSection.CV, ended, LocalDate.of(2026, 4, 1))).isTrue();
    assertThat(terms.isDue(null, ended, LocalDate.of(2031, 3, 31))).isFalse();
    assertThat(terms.isDue(null, ended, LocalDate.of(2031, 4, 1))).isTrue();
    assertThat(terms.due(ended, Set.of(DossierSection.CV), LocalDate.of(2026, 4, 1)))
        .hasSize(DossierSection.values().length - 1)
        .doesNotContain(DossierSection.CV);
  }

  /** What the list is searched by says the same as the rule, on every day of four years. */
  @Test
  void findsTheLastEndThatIsDueInMonthsOfEveryLength() {
    RetentionTerms terms =
        new RetentionTerms(
            Period.ofYears(1),
            Arrays.stream(DossierSection.values())
                .collect(Collectors.toMap(section -> section, _ -> Period.ofMonths(1))));

    for (LocalDate today = LocalDate.of(2023, 1, 1);
        today.getYear() < 2027;
        today = today.plusDays(1)) {
      for (Cutoff cutoff : terms.cutoffs(today)) {
        assertThat(terms.isDue(cutoff.section(), cutoff.endedOn(), today)).isTrue();
        assertThat(terms.isDue(cutoff.section(), cutoff.endedOn().plusDays(1), today)).isFalse();
      }
    }
  }

  @Test
  void refusesASectionWithoutATermOrWithALongerOneThanTheDossier() {
    assertThatThrownBy(() -> new RetentionTerms(Period.ofYears(1), TWO_YEARS))
        .hasMessageContaining("longer than werkbrug.retention.dossier");
    assertThatThrownBy(() -> new RetentionTerms(Period.ofYears(1), Map.of()))
        .hasMessageContaining("must name a period");
  }
}
