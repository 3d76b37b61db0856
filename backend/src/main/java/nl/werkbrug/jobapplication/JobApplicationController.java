package nl.werkbrug.jobapplication;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.document.Documents;
import nl.werkbrug.document.DossierDocument;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
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
  private final Dossiers dossiers;
  private final Documents documents;

  JobApplicationController(JobApplicationService service, Dossiers dossiers, Documents documents) {
    this.service = service;
    this.dossiers = dossiers;
    this.documents = documents;
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
  @Nullable JobApplication jobApplication(DossierView dossier, @Argument UUID id) {
    return dossier.scope().sees(DossierSection.JOB_APPLICATIONS)
        ? service.find(dossier.scope(), id)
        : null;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable ApplicationPeriod jobApplicationPeriod(DossierView dossier) {
    return dossier.scope().sees(DossierSection.JOB_APPLICATIONS)
        ? service.period(dossier.scope())
        : null;
  }

  /** Files of all applications of a page at once; null for each one when they are not visible. */
  @BatchMapping(typeName = "JobApplication")
  Map<JobApplication, @Nullable List<DossierDocument>> documents(
      List<JobApplication> applications, GraphQLContext context) {
    Caller caller = context.get(Caller.class);
    Map<JobApplication, @Nullable List<DossierDocument>> found = new HashMap<>();
    applications.stream()
        .collect(Collectors.groupingBy(JobApplication::dossierId))
        .forEach(
            (dossierId, ofOne) -> {
              Map<UUID, List<DossierDocument>> files =
                  dossiers
                      .scope(caller, dossierId)
                      .map(scope -> documents.ofApplications(scope, ids(ofOne)))
                      .orElse(null);
              ofOne.forEach(
                  one ->
                      found.put(
                          one, files == null ? null : files.getOrDefault(one.id(), List.of())));
            });
    return found;
  }

  private static List<UUID> ids(List<JobApplication> applications) {
    return applications.stream().map(JobApplication::id).toList();
  }
}
