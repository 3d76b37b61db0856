package nl.werkbrug.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.ReadTrace.Seen;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a request has read. */
@Component
public class AccessLog {

  /**
   * Stands for the name of a client, who looks at nobody but themselves: the log outlives the
   * dossier, and a chain cannot be changed afterwards.
   */
  static final String CLIENT = "CLIENT";

  private final AccessLogRepository repository;
  private final AccessChains chains;
  private final Clock clock;

  AccessLog(AccessLogRepository repository, AccessChains chains, Clock clock) {
    this.repository = repository;
    this.chains = chains;
    this.clock = clock;
  }

  /**
   * Writes one record when the request has read something of somebody, or the log itself, since it
   * was last written.
   *
   * @param operation what the caller did, for the record
   * @throws NotLoggedException when it cannot be written, and then nothing that was read may leave
   */
  public void write(Caller caller, String operation) {
    write(caller, operation, Outcome.OK);
  }

  void write(Caller caller, String operation, Outcome outcome) {
    ReadTrace.Taken taken = caller.trace().take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      chains.append(AccessChains.of(caller), entry(caller, operation, outcome, taken.seen()));
    } catch (RuntimeException e) {
      throw new NotLoggedException(e);
    }
  }

  private AccessRecord entry(
      Caller caller, String operation, Outcome outcome, Collection<Seen> seen) {
    Instant now = clock.instant();
    List<AccessRecord.Subject> subjects =
        seen.stream().collect(Collectors.groupingBy(Seen::dossierId)).entrySet().stream()
            .map(entry -> subject(entry.getKey(), entry.getValue()))
            .toList();
    return new AccessRecord(
        UuidCreator.getTimeOrderedEpoch(now),
        caller.trace().startedAt(),
        now,
        operation,
        outcome,
        caller.personId(),
        caller.is(Role.CLIENT) ? CLIENT : caller.name(),
        caller.role(),
        caller.organisationId(),
        caller.organisation() == null ? null : caller.organisation().name(),
        subjects.stream().map(AccessRecord.Subject::dossierId).toList(),
        subjects,
        null);
  }

  /**
   * Who else looked at one dossier, newest first: a page of {@code first} behind the cursor {@code
   * after}.
   */
  public Connection<AccessRecord> ofOthers(
      UUID dossierId, UUID ownPersonId, int first, @Nullable String after) {
    return Connection.of(
        repository.ofOthers(
            dossierId, ownPersonId, Connection.idKey(after), Connection.first(first) + 1),
        first,
        entry -> entry.id().toString());
  }

  /** One time that somebody looked at a dossier. */
  public Optional<AccessRecord> find(UUID dossierId, UUID id) {
    return repository.find(dossierId, id);
  }

  /** Who of one organisation looked, newest first: a page of what is searched. */
  public Connection<AccessRecord> ofOrganisation(
      UUID organisationId, AccessSearch search, int first, @Nullable String after) {
    return Connection.of(
        repository.ofOrganisation(
            organisationId, search, Connection.idKey(after), Connection.first(first) + 1),
        first,
        entry -> entry.id().toString());
  }

  private static AccessRecord.Subject subject(UUID dossierId, List<Seen> seen) {
    Set<String> sections = new TreeSet<>();
    Set<String> purposes = new TreeSet<>();
    for (Seen one : seen) {
      sections.add(one.section());
      purposes.addAll(one.purposes());
    }
    return new AccessRecord.Subject(dossierId, sections, purposes);
  }
}
