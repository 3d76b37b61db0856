package nl.werkbrug.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.platform.fields.FieldCipher;
import nl.werkbrug.shared.Bsn;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The BSN, for a task of the law alone: never under a consent, never in a URL, a log, an error or a
 * search index, and encrypted where it is stored.
 */
@Controller
class BsnController {

  /** Its text holds no number, whoever writes it down. */
  record BsnSaveInput(UUID dossierId, String bsn) {
    @Override
    public String toString() {
      return "BsnSaveInput[" + dossierId + "]";
    }
  }

  record BsnSavePayload(@Nullable DossierView dossier, List<UserError> userErrors) {}

  /**
   * As it is shown.
   *
   * @param number null for who may only recognise it
   */
  record Shown(String masked, @Nullable String number) {
    @Override
    public String toString() {
      return masked;
    }
  }

  private final Dossiers dossiers;
  private final DossierRepository repository;
  private final FieldCipher cipher;
  private final OutboxRelay relay;
  private final Clock clock;

  BsnController(
      Dossiers dossiers,
      DossierRepository repository,
      FieldCipher cipher,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.cipher = cipher;
    this.relay = relay;
    this.clock = clock;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Shown bsn(DossierView dossier) {
    AccessScope scope = dossier.scope();
    boolean task = scope.actsByLaw(DossierSection.BENEFIT);
    if (!task && !scope.isClient()) {
      return null;
    }
    return bsn(scope)
        .map(number -> new Shown(Bsn.masked(number), task ? number : null))
        .orElse(null);
  }

  @MutationMapping
  BsnSavePayload bsnSave(@Argument BsnSaveInput input, Caller caller) {
    Result<DossierView> result =
        dossiers.change(
            caller, input.dossierId(), DossierSection.BENEFIT, scope -> save(caller, scope, input));
    return new BsnSavePayload(result.orNull(), result.errors());
  }

  private Result<DossierView> save(Caller caller, AccessScope scope, BsnSaveInput input) {
    if (!scope.isContactPerson() || !scope.actsByLaw(DossierSection.BENEFIT)) {
      return Result.refused(
          UserError.notAllowed(
              "Alleen een contactpersoon met een wettelijke taak vult het burgerservicenummer in."));
    }
    Optional<String> number = Bsn.read(input.bsn());
    if (number.isEmpty()) {
      return Result.refused(
          UserError.invalid(
              "bsn", "Dit burgerservicenummer klopt niet. Kijk het na: het heeft 8 of 9 cijfers."));
    }
    DossierUpdated event =
        new DossierUpdated(
            UUID.randomUUID(), scope.dossierId(), clock.instant(), DossierSection.BENEFIT);
    String before = repository.bsn(scope).orElse(null);
    if (before == null || !cipher.decrypt(scope.dossierId(), before).equals(number.get())) {
      String encrypted = cipher.encrypt(scope.dossierId(), number.get());
      if (!repository.saveBsn(scope, before, encrypted, event)) {
        return Result.refused(UserError.stale());
      }
    }
    relay.relay(Dossier.class, scope.dossierId());
    return Result.done(dossiers.view(caller, scope.dossierId()).orElseThrow());
  }

  private Optional<String> bsn(AccessScope scope) {
    return repository.bsn(scope).map(stored -> cipher.decrypt(scope.dossierId(), stored));
  }
}
