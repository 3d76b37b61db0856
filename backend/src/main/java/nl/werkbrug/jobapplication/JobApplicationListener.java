package nl.werkbrug.jobapplication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.shared.Weeks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the applications part of the client's list row. */
@Component
class JobApplicationListener {

  private final JobApplicationRepository repository;
  private final Dossiers dossiers;
  private final Clock clock;

  JobApplicationListener(JobApplicationRepository repository, Dossiers dossiers, Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @EventListener
  void on(JobApplicationChanged event) {
    Instant asOf = clock.instant();
    LocalDate start = ApplicationPeriod.start(Weeks.day(asOf));
    ApplicationPeriod period =
        ApplicationPeriod.of(
            start, repository.between(event.dossierId(), start, ApplicationPeriod.end(start)));
    dossiers.summarise(
        event.dossierId(),
        new Summary.Applications(
            asOf,
            period.from(),
            period.required(),
            period.done(),
            period.notCounting(),
            event.at()));
  }
}
