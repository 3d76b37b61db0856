package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContactMomentController {

  /** Older contacts belong to a past that nobody counts any more. */
  static final int MAX_WEEKS_AGO = 13;

  private static final int MAX_NOTE = 500;

  record RecordInput(
      UUID id, UUID dossierId, ContactForm form, Instant at, @Nullable String note) {}

  record RecordPayload(@Nullable ContactMoment contactMoment, List<UserError> userErrors) {}

  private final Dossiers dossiers;
  private final ContactMomentRepository repository;
  private final OutboxRelay relay;
  private final Clock clock;

  ContactMomentController(
      Dossiers dossiers, ContactMomentRepository repository, OutboxRelay relay, Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.relay = relay;
    this.clock = clock;
  }

  @MutationMapping
  RecordPayload contactMomentRecord(@Argument RecordInput input, Caller caller) {
    Result<ContactMoment> result =
        dossiers.change(
            caller,
            input.dossierId(),
            DossierSection.CONTACT_MOMENTS,
            scope ->
                scope.isClient()
                    ? Result.refused(
                        UserError.notAllowed(
                            "Uw contactpersoon schrijft op wanneer u elkaar sprak. Klopt er iets niet? Stuur een bericht."))
                    : record(scope, input));
    return new RecordPayload(result.orNull(), result.errors());
  }

  private Result<ContactMoment> record(AccessScope scope, RecordInput input) {
    Instant now = clock.instant();
    Checks checks = new Checks().newId("id", input.id());
    String note = checks.optionalText("note", "de notitie", input.note(), MAX_NOTE);
    checks
        .that(!input.at().isAfter(now), "at", "Dit moment moet nog komen. Kies nu of eerder.")
        .that(
            !input.at().isBefore(now.minus(7L * MAX_WEEKS_AGO, ChronoUnit.DAYS)),
            "at",
            "Dit contact is te lang geleden. Kies een moment in de laatste 13 weken.");
    if (checks.failed()) {
      return checks.refusal();
    }
    ContactMoment moment =
        ContactMoment.of(
            input.id(),
            scope.dossierId(),
            input.form(),
            input.at(),
            note,
            scope.caller().personId(),
            scope.caller().name());
    return repository
        .insert(scope, moment)
        .map(
            stored -> {
              relay.relay(ContactMoment.class, stored.id());
              return Result.done(stored);
            })
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<ContactMoment> contactMoments(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    if (!dossier.scope().sees(DossierSection.CONTACT_MOMENTS)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
        repository.page(
            dossier.scope(), Connection.key(after, ContactMomentController::place), size + 1),
        size,
        moment -> moment.at() + " " + moment.id());
  }

  private static ContactMomentRepository.Place place(String key) {
    String[] parts = key.split(" ", 2);
    return new ContactMomentRepository.Place(
        Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
  }
}
