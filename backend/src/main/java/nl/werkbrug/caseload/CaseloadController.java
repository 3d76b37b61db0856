package nl.werkbrug.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Programme;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class CaseloadController {

  record Filter(
      @Nullable String name, @Nullable AttentionKind reason, Programme.@Nullable Cohort cohort) {}

  record Page(
      List<Connection.Edge<CaseloadRow>> edges,
      Connection.PageInfo pageInfo,
      int totalCount,
      List<ReasonCount> reasonCounts) {}

  record ReasonCount(AttentionKind kind, int count) {}

  record CaseloadChange(UUID dossierId) {}

  private final Dossiers dossiers;
  private final Clock clock;

  CaseloadController(Dossiers dossiers, Clock clock) {
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @QueryMapping
  Page caseload(
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Filter filter,
      @Argument CaseloadOrder order,
      Caller caller) {
    int size = Connection.first(first);
    UUID last = Connection.idKey(after);
    Instant now = clock.instant();
    List<CaseloadRow> all =
        dossiers.caseload(caller).stream().map(dossier -> CaseloadRow.of(dossier, now)).toList();
    List<CaseloadRow> wanted =
        all.stream()
            .filter(row -> filter == null || row.fits(filter))
            .sorted(order.comparator())
            .toList();
    List<CaseloadRow> rest =
        last == null
            ? wanted
            : wanted.stream().dropWhile(row -> !row.dossierId().equals(last)).skip(1).toList();
    Connection<CaseloadRow> page =
        Connection.of(
            rest.stream().limit(size + 1L).toList(), size, row -> row.dossierId().toString());
    return new Page(page.edges(), page.pageInfo(), wanted.size(), counts(all));
  }

  private static List<ReasonCount> counts(List<CaseloadRow> rows) {
    Map<AttentionKind, Long> counts =
        rows.stream()
            .flatMap(row -> row.reasons().stream().map(AttentionReason::kind).distinct())
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new ReasonCount(entry.getKey(), entry.getValue().intValue()))
        .toList();
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable HandOver handOver(DossierView dossier) {
    return HandOver.of(dossier, clock.instant()).orElse(null);
  }

  @SubscriptionMapping
  Flux<CaseloadChange> caseloadChanged(Caller caller) {
    return dossiers
        .caseloadSignals(caller)
        .flatMap(signal -> Flux.fromStream(Stream.ofNullable(signal.dossierId())))
        .map(CaseloadChange::new);
  }
}
