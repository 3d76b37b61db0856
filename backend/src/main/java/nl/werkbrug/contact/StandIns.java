package nl.werkbrug.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Weeks;
import org.springframework.stereotype.Component;

/** Who stands in for whom (vervanging), for who tells people what happened. */
@Component
public class StandIns {

  private final AbsenceRepository repository;
  private final Clock clock;

  StandIns(AbsenceRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Of those who are away today, who stands in for each. */
  public Map<UUID, UUID> today(Collection<UUID> people) {
    LocalDate today = Weeks.day(clock.instant());
    return repository.of(people, today).stream()
        .filter(absence -> !today.isBefore(absence.from()))
        .collect(Collectors.toMap(Absence::personId, Absence::standInId));
  }
}
