package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.audit.AccessKind;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.audit.AccessRecord;
import nl.werkbrug.audit.AccessSearch;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.BadRequestException;
import nl.werkbrug.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The access log as the privacy officer of an organisation reads it: who of the own organisation
 * saw which sections of whom. Names, never content.
 */
@Controller
class OrganisationLogController {

  /** A name that fits more clients says too little to search by. */
  static final int MAX_NAMED = 500;

  private static final int MAX_SHOWN = 10;
  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 100;

  record AccessLogFilter(
      AccessKind kind,
      @Nullable UUID personId,
      @Nullable UUID dossierId,
      @Nullable String clientName,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    static final AccessLogFilter NONE =
        new AccessLogFilter(AccessKind.DOSSIER, null, null, null, null, null);
  }

  record Page(
      List<Connection.Edge<Entry>> edges, Connection.PageInfo pageInfo, boolean incomplete) {}

  record Entry(
      UUID id,
      Instant at,
      UUID actorId,
      String actorName,
      Role role,
      int clientCount,
      List<SeenClient> clients) {}

  record SeenClient(
      UUID dossierId, @Nullable String clientName, Set<String> sections, Set<String> purposes) {}

  record Colleague(UUID id, String name, Role role) {}

  /** Of which clients; null ids for all of them. */
  private record Wanted(@Nullable Collection<UUID> dossierIds, boolean incomplete) {

    boolean fits(AccessRecord.Subject subject) {
      return dossierIds == null || dossierIds.contains(subject.dossierId());
    }
  }

  private final AccessLog log;
  private final DossierRepository repository;
  private final People people;

  OrganisationLogController(AccessLog log, DossierRepository repository, People people) {
    this.log = log;
    this.repository = repository;
    this.people = people;
  }

  @QueryMapping
  List<Colleague> accessLogColleagues(Caller caller) {
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.PRIVACY_OFFICER) || organisation == null) {
      return List.of();
    }
    return people.colleagues(organisation).stream()
        .map(person -> new Colleague(person.id(), person.name(), person.role()))
        .toList();
  }

  @QueryMapping
  Page organisationAccessLog(
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable AccessLogFilter filter,
      Caller caller) {
    UUID organisation = caller.organisationId();
    int size = Connection.first(first);
    if (!caller.is(Role.PRIVACY_OFFICER) || organisation == null) {
      return new Page(List.of(), new Connection.PageInfo(false, null), false);
    }
    AccessLogFilter asked = filter == null ? AccessLogFilter.NONE : filter;
    Wanted wanted = wanted(asked, organisation);
    AccessSearch search =
        new AccessSearch(
            asked.kind(), asked.personId(), wanted.dossierIds(), asked.from(), asked.until());
    Connection<AccessRecord> page = log.ofOrganisation(organisation, search, size, after);
    Map<UUID, String> names = names(page, wanted);
    caller.trace().addLogRead();
    Connection<Entry> shown = page.map(entry -> entry(entry, wanted, names));
    return new Page(shown.edges(), shown.pageInfo(), wanted.incomplete());
  }

  private Wanted wanted(AccessLogFilter filter, UUID organisation) {
    UUID dossierId = filter.dossierId();
    if (filter.clientName() == null) {
      return new Wanted(dossierId == null ? null : Set.of(dossierId), false);
    }
    List<UUID> named =
        List.copyOf(
            repository
                .clientNames(organisation, part(filter.clientName()), MAX_NAMED + 1)
                .keySet());
    Set<UUID> ids = named.stream().limit(MAX_NAMED).collect(Collectors.toCollection(HashSet::new));
    if (dossierId != null) {
      ids.retainAll(Set.of(dossierId));
    }
    return new Wanted(ids, named.size() > MAX_NAMED);
  }

  private static String part(String name) {
    String part = name.strip();
    if (part.length() < MIN_NAME
        || part.length() > MAX_NAME
        || part.chars().anyMatch(Character::isISOControl)) {
      throw new BadRequestException("Typ 2 tot en met 100 letters van de naam (clientName).");
    }
    return part;
  }

  /** One query for a page, however many clients it is about. */
  private Map<UUID, String> names(Connection<AccessRecord> page, Wanted wanted) {
    return repository.clientNames(
        page.edges().stream()
            .flatMap(edge -> fitting(edge.node(), wanted))
            .map(AccessRecord.Subject::dossierId)
            .collect(Collectors.toSet()));
  }

  private static Stream<AccessRecord.Subject> fitting(AccessRecord entry, Wanted wanted) {
    return entry.subjects().stream().filter(wanted::fits);
  }

  private static Entry entry(AccessRecord entry, Wanted wanted, Map<UUID, String> names) {
    Comparator<SeenClient> byName =
        Comparator.comparing(
            SeenClient::clientName, Comparator.nullsLast(Comparator.naturalOrder()));
    return new Entry(
        entry.id(),
        entry.at(),
        entry.actorId(),
        entry.actorName(),
        entry.role(),
        entry.subjects().size(),
        fitting(entry, wanted)
            .map(
                subject ->
                    new SeenClient(
                        subject.dossierId(),
                        names.get(subject.dossierId()),
                        subject.sections(),
                        subject.purposes()))
            .sorted(byName)
            .limit(MAX_SHOWN)
            .toList());
  }
}
