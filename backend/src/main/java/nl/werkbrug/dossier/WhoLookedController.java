package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
      UUID id,
      Instant at,
      String actorName,
      Role role,
      @Nullable String organisationName,
      Set<String> sections,
      Set<String> purposes,
      boolean canBeAsked,
      @Nullable AccessQuestion question) {}

  private final AccessLog log;
  private final AccessQuestionRepository questions;

  WhoLookedController(AccessLog log, AccessQuestionRepository questions) {
    this.log = log;
    this.questions = questions;
  }

  @SchemaMapping(typeName = "Dossier")
  Connection<AccessLogEntry> accessLog(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    AccessScope scope = dossier.scope();
    if (!scope.isClient()) {
      return Connection.of(List.of(), Connection.first(first), AccessLogEntry::actorName);
    }
    Connection<AccessRecord> page =
        log.ofOthers(scope.dossierId(), scope.caller().personId(), first, after);
    Map<UUID, AccessQuestion> asked =
        questions
            .about(scope, page.edges().stream().map(edge -> edge.node().id()).toList())
            .stream()
            .collect(Collectors.toMap(AccessQuestion::entryId, Function.identity()));
    return page.map(entry -> entry(entry, scope, asked.get(entry.id())));
  }

  private static AccessLogEntry entry(
      AccessRecord entry, AccessScope scope, @Nullable AccessQuestion question) {
    AccessRecord.Subject mine = entry.subjectOf(scope.dossierId());
    return new AccessLogEntry(
        entry.id(),
        entry.at(),
        entry.actorName(),
        entry.role(),
        entry.organisationName(),
        mine.sections(),
        mine.purposes(),
        AccessQuestionService.canBeAsked(entry),
        question);
  }
}
