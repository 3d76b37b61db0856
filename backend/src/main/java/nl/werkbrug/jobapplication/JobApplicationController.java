package nl.werkbrug.jobapplication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class JobApplicationController {

  record ReportInput(
      UUID id,
      UUID dossierId,
      String employer,
      String job,
      LocalDate appliedOn,
      ApplicationChannel channel,
      @Nullable String note,
      @Nullable UUID vacancyId) {}

  record ReportPayload(
      @Nullable JobApplication jobApplication,
      @Nullable ApplicationPeriod period,
      List<UserError> userErrors) {}

  record OutcomeInput(
      UUID dossierId, UUID jobApplicationId, int expectedVersion, ApplicationOutcome outcome) {}

  record OutcomePayload(@Nullable JobApplication jobApplication, List<UserError> userErrors) {}

  private final JobApplicationService service;

  JobApplicationController(JobApplicationService service) {
    this.service = service;
  }

  @MutationMapping
  ReportPayload jobApplicationReport(@Argument ReportInput input, Caller caller) {
    Result<JobApplicationService.Reported> result = service.report(caller, input);
    return new ReportPayload(
        result.part(JobApplicationService.Reported::application),
        result.part(JobApplicationService.Reported::period),
        result.errors());
  }

  @MutationMapping
  OutcomePayload jobApplicationOutcomeRecord(@Argument OutcomeInput input, Caller caller) {
    Result<JobApplication> result = service.recordOutcome(caller, input);
    return new OutcomePayload(result.orNull(), result.errors());
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<JobApplication> jobApplications(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    if (!dossier.scope().sees(DossierSection.JOB_APPLICATIONS)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
        service.page(dossier.scope(), Connection.idKey(after), size + 1),
        size,
        application -> application.id().toString());
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable ApplicationPeriod jobApplicationPeriod(DossierView dossier) {
    return dossier.scope().sees(DossierSection.JOB_APPLICATIONS)
        ? service.period(dossier.scope())
        : null;
  }
}
