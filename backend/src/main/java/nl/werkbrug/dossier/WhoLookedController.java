package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.audit.AccessRecord;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** "Wie heeft gekeken": the access log as the client reads it. */
@Controller
class WhoLookedController {

  record AccessLogEntry(
      Instant at,
      String actorName,
      Role role,
      @Nullable String organisationName,
      Set<String> sections,
      Set<String> purposes) {}

  private final AccessLog log;

  WhoLookedController(AccessLog log) {
    this.log = log;
  }

  @SchemaMapping(typeName = "Dossier")
  Connection<AccessLogEntry> accessLog(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    AccessScope scope = dossier.scope();
    if (!scope.isClient()) {
      return Connection.of(List.of(), Connection.first(first), AccessLogEntry::actorName);
    }
    return log.ofOthers(scope.dossierId(), scope.caller().personId(), first, after)
        .map(entry -> entry(entry, scope));
  }

  private static AccessLogEntry entry(AccessRecord entry, AccessScope scope) {
    AccessRecord.Subject mine =
        entry.subjects().stream()
            .filter(subject -> subject.dossierId().equals(scope.dossierId()))
            .findFirst()
            .orElseThrow();
    return new AccessLogEntry(
        entry.at(),
        entry.actorName(),
        entry.role(),
        entry.organisationName(),
        mine.sections(),
        mine.purposes());
  }
}
