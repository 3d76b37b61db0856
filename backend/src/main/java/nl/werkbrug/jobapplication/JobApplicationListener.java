package nl.werkbrug.jobapplication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
    summarise(event.dossierId());
  }

  /** Somebody agreed to more applications. */
  void on(ApplicationTarget target) {
    repository.keep(target);
    summarise(target.dossierId());
  }

  private void summarise(UUID dossierId) {
    Instant asOf = clock.instant();
    LocalDate start = ApplicationPeriod.start(Weeks.day(asOf));
    ApplicationPeriod period =
        ApplicationPeriod.of(
            start,
            repository.between(dossierId, start, ApplicationPeriod.end(start)),
            repository.targets(dossierId));
    dossiers.summarise(
        dossierId,
        new Summary.Applications(
            asOf,
            period.from(),
            period.required(),
            period.done(),
            period.notCounting(),
            repository.lastReportedAt(dossierId)));
  }
}
