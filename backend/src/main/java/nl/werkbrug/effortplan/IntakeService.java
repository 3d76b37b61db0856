package nl.werkbrug.effortplan;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.springframework.stereotype.Service;

@Service
class IntakeService {

  private static final int MAX_TEXT = 4_000;

  private final Dossiers dossiers;
  private final IntakeRepository repository;
  private final Clock clock;

  IntakeService(Dossiers dossiers, IntakeRepository repository, Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.clock = clock;
  }

  Map<IntakeTopic, Intake.Note> notes(AccessScope scope) {
    return repository.notes(scope);
  }

  Result<Intake.Note> save(Caller caller, IntakeController.SaveInput input) {
    return dossiers.change(
        caller,
        input.dossierId(),
        DossierSection.INTAKE,
        scope -> {
          if (input.topic().sensitive() && !scope.sees(DossierSection.BARRIERS)) {
            return Result.refused(UserError.notFound());
          }
          if (!scope.isContactPerson()) {
            return Result.refused(
                UserError.notAllowed("Alleen de vaste contactpersoon schrijft dit op."));
          }
          Checks checks = new Checks();
          String text = checks.text("text", "wat u heeft besproken", input.text(), MAX_TEXT);
          checks.that(
              input.expectedVersion() >= 0 && input.expectedVersion() < Integer.MAX_VALUE,
              "expectedVersion",
              "Dit klopt niet. Vernieuw de pagina en probeer het opnieuw.");
          return checks.failed() ? checks.refusal() : save(scope, input, text);
        });
  }

  private Result<Intake.Note> save(
      AccessScope scope, IntakeController.SaveInput input, String text) {
    Intake.Note note =
        new Intake.Note(text, input.expectedVersion() + 1, scope.caller().name(), clock.instant());
    if (repository.save(scope, input.topic(), note)) {
      dossiers.signal(scope.dossierId(), DossierSection.INTAKE, note.version());
      return Result.done(note);
    }
    Intake.Note stored = repository.notes(scope).get(input.topic());
    return stored != null && stored.version() == note.version() && stored.text().equals(text)
        ? Result.done(stored)
        : Result.refused(UserError.stale());
  }
}
