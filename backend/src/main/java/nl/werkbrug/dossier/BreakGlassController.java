package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Break-glass: used by staff, read by the client and by the privacy officer. */
@Controller
class BreakGlassController {

  /** More than a client reads of it; the privacy officer pages through all. */
  private static final int MAX_SHOWN = 20;

  record OpenInput(UUID id, @Nullable UUID dossierId, @Nullable String clientName, String reason) {}

  record OpenPayload(@Nullable DossierView dossier, List<UserError> userErrors) {
    static OpenPayload of(Result<DossierView> result) {
      return new OpenPayload(result.orNull(), result.errors());
    }
  }

  record Use(
      UUID id,
      UUID dossierId,
      String clientName,
      UUID personId,
      String personName,
      Role role,
      String organisationName,
      String reason,
      Instant from,
      Instant until) {
    static Use of(UUID dossierId, String clientName, BreakGlass glass) {
      return new Use(
          glass.id(),
          dossierId,
          clientName,
          glass.personId(),
          glass.personName(),
          glass.role(),
          glass.organisationName(),
          glass.reason(),
          glass.from(),
          glass.until());
    }
  }

  private final BreakGlassService service;
  private final DossierRepository repository;
  private final Clock clock;

  BreakGlassController(BreakGlassService service, DossierRepository repository, Clock clock) {
    this.service = service;
    this.repository = repository;
    this.clock = clock;
  }

  @MutationMapping
  OpenPayload breakGlassOpen(@Argument OpenInput input, Caller caller) {
    return OpenPayload.of(service.open(caller, input));
  }

  @QueryMapping
  Connection<Use> breakGlassUses(
      @Argument int first, @Argument @Nullable String after, Caller caller) {
    UUID organisation = caller.organisationId();
    int size = Connection.first(first);
    UUID last = Connection.idKey(after);
    if (!caller.is(Role.PRIVACY_OFFICER) || organisation == null) {
      return Connection.of(List.of(), size, use -> "");
    }
    Connection<Use> page =
        Connection.of(
                repository.glasses(organisation, last, size + 1),
                size,
                glass -> glass.breakGlass().id().toString())
            .map(glass -> Use.of(glass.dossierId(), glass.clientName(), glass.breakGlass()));
    caller.trace().addLogRead();
    return page;
  }

  @SchemaMapping(typeName = "Dossier")
  List<Use> breakGlassUses(DossierView dossier) {
    return dossier.scope().isClient()
        ? dossier.dossier().breakGlass().stream()
            .sorted(Comparator.comparing(BreakGlass::from).reversed())
            .limit(MAX_SHOWN)
            .map(glass -> Use.of(dossier.id(), dossier.clientName(), glass))
            .toList()
        : List.of();
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Instant breakGlassUntil(DossierView dossier) {
    return dossier.breakGlassUntil(clock.instant());
  }
}
