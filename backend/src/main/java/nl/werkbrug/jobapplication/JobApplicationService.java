package nl.werkbrug.jobapplication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import nl.werkbrug.vacancy.Vacancies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class JobApplicationService {

  /** Older applications belong to a period that nobody looks at any more. */
  static final int MAX_WEEKS_AGO = 13;

  private static final int MAX_NAME = 200;
  private static final int MAX_NOTE = 2_000;

  private final Dossiers dossiers;
  private final JobApplicationRepository repository;
  private final Vacancies vacancies;
  private final OutboxRelay relay;
  private final Clock clock;

  JobApplicationService(
      Dossiers dossiers,
      JobApplicationRepository repository,
      Vacancies vacancies,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.vacancies = vacancies;
    this.relay = relay;
    this.clock = clock;
  }

  record Reported(JobApplication application, ApplicationPeriod period) {}

  Result<Reported> report(Caller caller, JobApplicationController.ReportInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Instant now = clock.instant();
          LocalDate today = Weeks.day(now);
          Checks checks = new Checks().newId("id", input.id());
          String employer = checks.text("employer", "de werkgever", input.employer(), MAX_NAME);
          String job = checks.text("job", "het werk", input.job(), MAX_NAME);
          String note = checks.optionalText("note", "de opmerking", input.note(), MAX_NOTE);
          checks
              .that(
                  !input.appliedOn().isAfter(today),
                  "appliedOn",
                  "Deze dag moet nog komen. Kies vandaag of eerder.")
              .that(
                  !input.appliedOn().isBefore(today.minusWeeks(MAX_WEEKS_AGO)),
                  "appliedOn",
                  "Deze sollicitatie is te lang geleden. Kies een dag in de laatste 13 weken.")
              .that(
                  input.vacancyId() == null || vacancies.shows(caller, input.vacancyId()),
                  "vacancyId",
                  "Deze vacature kennen wij niet. Geef de sollicitatie door zonder vacature.");
          if (checks.failed()) {
            return checks.refusal();
          }
          JobApplication application =
              new JobApplication(
                  input.id(),
                  1,
                  scope.dossierId(),
                  employer,
                  job,
                  input.appliedOn(),
                  input.channel(),
                  note,
                  input.vacancyId(),
                  ApplicationOutcome.SENT,
                  null,
                  Receipt.of(
                      input.id(),
                      now,
                      employer,
                      job,
                      input.appliedOn(),
                      input.channel(),
                      String.valueOf(note)),
                  List.of(
                      new JobApplicationChanged(
                          input.id(),
                          scope.dossierId(),
                          now,
                          input.id(),
                          input.appliedOn(),
                          ApplicationOutcome.SENT)));
          return repository
              .insert(scope, application)
              .map(stored -> reported(scope, stored))
              .orElseGet(() -> Result.refused(UserError.notFound()));
        });
  }

  private Result<Reported> reported(AccessScope scope, JobApplication stored) {
    relay.relay(JobApplication.class, stored.id());
    return Result.done(new Reported(stored, period(scope)));
  }

  Result<JobApplication> recordOutcome(Caller caller, JobApplicationController.OutcomeInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Optional<JobApplication> before = repository.find(scope, input.jobApplicationId());
          if (before.isEmpty()) {
            return Result.refused(UserError.notFound());
          }
          if (before.get().version() == input.expectedVersion() + 1
              && before.get().outcome() == input.outcome()) {
            return Result.done(before.get());
          }
          Instant now = clock.instant();
          JobApplicationChanged event =
              new JobApplicationChanged(
                  UUID.randomUUID(),
                  scope.dossierId(),
                  now,
                  input.jobApplicationId(),
                  before.get().appliedOn(),
                  input.outcome());
          if (!repository.recordOutcome(
              scope,
              input.jobApplicationId(),
              input.expectedVersion(),
              input.outcome(),
              now,
              event)) {
            return Result.refused(UserError.stale());
          }
          relay.relay(JobApplication.class, input.jobApplicationId());
          return Result.done(repository.find(scope, input.jobApplicationId()).orElseThrow());
        });
  }

  /** The period in which today falls. */
  ApplicationPeriod period(AccessScope scope) {
    LocalDate start = ApplicationPeriod.start(Weeks.day(clock.instant()));
    return ApplicationPeriod.of(
        start,
        repository.between(scope, start, ApplicationPeriod.end(start)),
        repository.targets(scope));
  }

  @Nullable JobApplication find(AccessScope scope, UUID id) {
    return repository.find(scope, id).orElse(null);
  }

  List<JobApplication> page(AccessScope scope, @Nullable UUID after, int limit) {
    return repository.page(scope, after, limit);
  }

  private interface Change<T> {
    Result<T> on(AccessScope scope);
  }

  private <T> Result<T> ofClient(Caller caller, UUID dossierId, Change<T> change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.JOB_APPLICATIONS,
        scope ->
            scope.isClient()
                ? change.on(scope)
                : Result.refused(
                    UserError.notAllowed("Alleen de cliënt zelf geeft sollicitaties door.")));
  }
}
