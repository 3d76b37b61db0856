package nl.werkbrug.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One request that read something: who, as whom, of whom, what and why.
 *
 * @param id of the operation; made from {@code at}, so that a period is a range of ids
 * @param startedAt when the request began; null in what was written before this was kept
 * @param at when the answer was ready to leave
 * @param operation name of the GraphQL operation, as the caller chose it, or of the file route
 * @param outcome how it ended; null in what was written before this was kept
 * @param organisationId for whom the person works; null for a client
 * @param dossierIds all clients of whom something was read; a page over 50 clients is one record;
 *     empty when the log itself was read
 * @param link its place in the chain; null in what was written before there were chains
 */
@Document("access_log")
public record AccessRecord(
    @Id UUID id,
    @Nullable Instant startedAt,
    Instant at,
    String operation,
    @Nullable Outcome outcome,
    UUID actorId,
    String actorName,
    Role role,
    @Nullable UUID organisationId,
    @Nullable String organisationName,
    List<UUID> dossierIds,
    List<Subject> subjects,
    @Nullable Link link) {

  /** What was seen of one client. */
  public record Subject(UUID dossierId, Set<String> sections, Set<String> purposes) {}

  /**
   * A place in a chain.
   *
   * @param chain of one organisation, see {@link AccessChains}
   * @param number counts from 1 without a gap
   * @param previous hash of the record before; 64 zeros for the first
   * @param hash SHA-256 over everything else in this record, see {@link AccessHash}
   */
  public record Link(String chain, long number, String previous, String hash) {}

  /** What was seen of one client, who must be one of them. */
  public Subject subjectOf(UUID dossierId) {
    return subjects.stream()
        .filter(subject -> subject.dossierId().equals(dossierId))
        .findFirst()
        .orElseThrow();
  }

  AccessRecord behind(AccessChains.Head head, String chain) {
    Link open = new Link(chain, head.number() + 1, head.hash(), "");
    return with(new Link(chain, open.number(), open.previous(), AccessHash.of(with(open), open)));
  }

  private AccessRecord with(Link place) {
    return new AccessRecord(
        id,
        startedAt,
        at,
        operation,
        outcome,
        actorId,
        actorName,
        role,
        organisationId,
        organisationName,
        dossierIds,
        subjects,
        place);
  }
}
