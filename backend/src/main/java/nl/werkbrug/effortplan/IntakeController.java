package nl.werkbrug.effortplan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class IntakeController {

  record SaveInput(UUID dossierId, IntakeTopic topic, String text, int expectedVersion) {}

  record SavePayload(@Nullable IntakeNote intakeNote, List<UserError> userErrors) {}

  record IntakeNote(
      IntakeTopic topic,
      String text,
      int version,
      boolean sensitive,
      String savedBy,
      Instant savedAt) {

    static IntakeNote of(IntakeTopic topic, Intake.Note note) {
      return new IntakeNote(
          topic, note.text(), note.version(), topic.sensitive(), note.savedBy(), note.savedAt());
    }
  }

  private final IntakeService service;

  IntakeController(IntakeService service) {
    this.service = service;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable List<IntakeNote> intakeNotes(DossierView dossier) {
    return dossier.scope().sees(DossierSection.INTAKE)
        ? service.notes(dossier.scope()).entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(note -> IntakeNote.of(note.getKey(), note.getValue()))
            .toList()
        : null;
  }

  @MutationMapping
  SavePayload intakeNoteSave(@Argument SaveInput input, Caller caller) {
    Result<Intake.Note> result = service.save(caller, input);
    return new SavePayload(
        result.part(note -> IntakeNote.of(input.topic(), note)), result.errors());
  }
}
