package nl.werkbrug.rights;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.dossier.DossierRetention.Cutoff;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long each section is kept after the end of service; the numbers and where they come from
 * stand in {@code backend/docs/retention.md}.
 *
 * <p>A term begins on the day after the last day of service; on the first day behind it the section
 * may go. While the service runs there is no such day.
 *
 * @param dossier for what belongs to no section: name, consents, contact persons, who looked by
 *     break-glass; with it goes everything, so no section may have a longer term
 * @param sections for each section
 */
@ConfigurationProperties("werkbrug.retention")
record RetentionTerms(Period dossier, Map<DossierSection, Period> sections) {

  /** The length of periods is compared from here. */
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 3, 1);

  RetentionTerms {
    Map<DossierSection, Period> given = sections;
    sections = new EnumMap<>(DossierSection.class);
    sections.putAll(given);
    for (DossierSection section : DossierSection.values()) {
      Period term = sections.get(section);
      if (term == null || !SOME_DAY.plus(term).isAfter(SOME_DAY)) {
        throw new IllegalArgumentException(
            "werkbrug.retention.sections." + section + " must name a period, such as P2Y");
      }
      if (SOME_DAY.plus(term).isAfter(SOME_DAY.plus(dossier))) {
        throw new IllegalArgumentException(
            "werkbrug.retention.sections."
                + section
                + " is longer than werkbrug.retention.dossier");
      }
    }
  }

  Period of(@Nullable DossierSection section) {
    return section == null ? dossier : sections.getOrDefault(section, dossier);
  }

  /** The first day on which it may go. */
  LocalDate dueOn(@Nullable DossierSection section, LocalDate endedOn) {
    return endedOn.plusDays(1).plus(of(section));
  }

  boolean isDue(@Nullable DossierSection section, LocalDate endedOn, LocalDate today) {
    return !today.isBefore(dueOn(section, endedOn));
  }

  /** Sections that may go and did not yet, in the order of the dossier. */
  List<DossierSection> due(LocalDate endedOn, Set<DossierSection> erased, LocalDate today) {
    return Arrays.stream(DossierSection.values())
        .filter(section -> !erased.contains(section) && isDue(section, endedOn, today))
        .toList();
  }

  /** Up to which end of service each section, and the dossier itself, may go today. */
  Collection<Cutoff> cutoffs(LocalDate today) {
    return Stream.concat(
            Arrays.stream(DossierSection.values())
                .map(section -> new Cutoff(section, lastEnd(section, today))),
            Stream.of(new Cutoff(null, lastEnd(null, today))))
        .collect(Collectors.toUnmodifiableList());
  }

  /** The last end of service that is due; months have different lengths, so it is looked for. */
  private LocalDate lastEnd(@Nullable DossierSection section, LocalDate today) {
    LocalDate end = today.minus(of(section)).plusDays(3);
    while (!isDue(section, end, today)) {
      end = end.minusDays(1);
    }
    return end;
  }
}
