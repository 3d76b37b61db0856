package nl.werkbrug.jobapplication;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.shared.Weeks;
import org.springframework.stereotype.Component;

/** What other modules may ask about applications. */
@Component
public class JobApplications {

  private final JobApplicationRepository repository;

  JobApplications(JobApplicationRepository repository) {
    this.repository = repository;
  }

  /**
   * How many applications count (so without those through BuroWerk) per ISO week, for days from
   * {@code from} up to and including {@code until}.
   *
   * @return by the Monday of each week; a week without any is not there
   */
  public Map<LocalDate, Integer> perWeek(AccessScope scope, LocalDate from, LocalDate until) {
    return repository.between(scope, from, until).stream()
        .filter(JobApplication::counts)
        .collect(
            Collectors.groupingBy(
                application -> Weeks.monday(application.appliedOn()),
                TreeMap::new,
                Collectors.summingInt(_ -> 1)));
  }
}
