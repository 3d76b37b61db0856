package nl.werkbrug.pitch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.pitch.market.Certificate;
import nl.werkbrug.pitch.market.ContactStep;
import nl.werkbrug.pitch.market.EducationLevel;
import nl.werkbrug.pitch.market.LabourRegion;
import nl.werkbrug.pitch.market.Licence;
import nl.werkbrug.pitch.market.OccupationGroup;
import nl.werkbrug.pitch.market.OpenedSteps;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.pitch.market.WorkingHours;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PitchController {

  record ContentInput(
      List<OccupationGroup> occupationGroups,
      @Nullable EducationLevel education,
      List<Certificate> certificates,
      List<Licence> licences,
      @Nullable LabourRegion region,
      @Nullable WorkingHours hours,
      String text) {

    PitchAttributes attributes() {
      return new PitchAttributes(
          occupationGroups, education, certificates, licences, region, hours);
    }
  }

  record DraftSaveInput(UUID dossierId, int expectedVersion, ContentInput content) {}

  record VersionInput(UUID dossierId, int expectedVersion) {}

  record ChangeRequestInput(UUID dossierId, int expectedVersion, String request) {}

  record InterestAskInput(
      UUID dossierId, UUID interestId, int expectedVersion, @Nullable String note) {}

  record InterestAnswerInput(
      UUID dossierId, UUID interestId, int expectedVersion, List<ContactStep> allowed) {}

  record PitchPayload(@Nullable PitchProfile pitch, List<UserError> userErrors) {
    static PitchPayload of(Result<PitchProfile> result) {
      return new PitchPayload(result.orNull(), result.errors());
    }
  }

  record SubmitPayload(
      @Nullable PitchProfile pitch, @Nullable List<TextMark> marks, List<UserError> userErrors) {}

  record InterestPayload(@Nullable PitchInterest interest, List<UserError> userErrors) {
    static InterestPayload of(Result<PitchInterest> result) {
      return new InterestPayload(result.orNull(), result.errors());
    }
  }

  private final PitchService service;
  private final PitchInterestService interests;

  PitchController(PitchService service, PitchInterestService interests) {
    this.service = service;
    this.interests = interests;
  }

  @QueryMapping
  @Nullable List<TextMark> pitchTextCheck(
      @Argument UUID dossierId, @Argument String text, Caller caller) {
    return service.checkText(caller, dossierId, text);
  }

  @QueryMapping
  PitchGallery.@Nullable Preview pitchPreview(
      @Argument UUID dossierId, @Argument @Nullable ContentInput content, Caller caller) {
    return service.preview(caller, dossierId, content);
  }

  @MutationMapping
  PitchPayload pitchDraftSave(@Argument DraftSaveInput input, Caller caller) {
    return PitchPayload.of(service.saveDraft(caller, input));
  }

  @MutationMapping
  SubmitPayload pitchSubmit(@Argument VersionInput input, Caller caller) {
    PitchService.Submitted submitted = service.submit(caller, input);
    return new SubmitPayload(
        submitted.result().orNull(), submitted.marks(), submitted.result().errors());
  }

  @MutationMapping
  PitchPayload pitchApprove(@Argument VersionInput input, Caller caller) {
    return PitchPayload.of(service.approve(caller, input));
  }

  @MutationMapping
  PitchPayload pitchChangeRequest(@Argument ChangeRequestInput input, Caller caller) {
    return PitchPayload.of(service.requestChange(caller, input));
  }

  @MutationMapping
  PitchPayload pitchWithdraw(@Argument VersionInput input, Caller caller) {
    return PitchPayload.of(service.withdraw(caller, input));
  }

  @MutationMapping
  InterestPayload pitchInterestAsk(@Argument InterestAskInput input, Caller caller) {
    return InterestPayload.of(interests.ask(caller, input));
  }

  @MutationMapping
  InterestPayload pitchInterestAnswer(@Argument InterestAnswerInput input, Caller caller) {
    return InterestPayload.of(interests.answer(caller, input));
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable PitchProfile pitch(DossierView dossier) {
    return dossier.scope().sees(DossierSection.PITCH)
        ? service.pitch(dossier.scope()).orElse(null)
        : null;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<PitchInterest> pitchInterests(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    if (!dossier.scope().sees(DossierSection.PITCH)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
        interests.page(dossier.scope(), Connection.idKey(after), size + 1),
        size,
        interest -> interest.id().toString());
  }

  /** What each step would open: only the client reads it, before saying yes. */
  @SchemaMapping(typeName = "Dossier")
  @Nullable OpenedSteps pitchStepsPreview(DossierView dossier) {
    Set<ContactStep> all = EnumSet.allOf(ContactStep.class);
    return dossier.scope().isClient() ? interests.opened(dossier, all) : null;
  }

  @SchemaMapping(typeName = "Pitch")
  PitchAttributes attributes(PitchProfile pitch) {
    return pitch.content().attributes();
  }

  @SchemaMapping(typeName = "Pitch")
  String text(PitchProfile pitch) {
    return pitch.content().text();
  }

  @SchemaMapping(typeName = "PitchInterest")
  @Nullable List<ContactStep> allowed(PitchInterest interest) {
    return interest.allowed() == null ? null : List.copyOf(interest.allowed());
  }
}
