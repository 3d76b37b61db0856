package nl.werkbrug.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who promised a client an answer, and by when. */
@Component
class TeamPromises {

  private final TeamPromiseRepository repository;
  private final Dossiers dossiers;

  TeamPromises(TeamPromiseRepository repository, Dossiers dossiers) {
    this.repository = repository;
    this.dossiers = dossiers;
  }

  /**
   * The promise about a question that came at one moment.
   *
   * @param by the contact person of that day; null when there was none, and the usual terms hold
   */
  record Promised(@Nullable ContactPerson by, TeamPromise.Terms terms, Instant since) {
    Summary.Due due() {
      return terms.due(since);
    }
  }

  /**
   * The same whenever it is asked, however often contact person and terms change afterwards: only
   * what held when the question came counts.
   */
  Promised about(UUID dossierId, Instant since) {
    return first(dossiers.contactPersons(dossierId), Weeks.day(since))
        .map(
            person ->
                new Promised(
                    person, repository.of(person.organisationId(), person.team()).at(since), since))
        .orElseGet(() -> new Promised(null, TeamPromise.Terms.USUAL, since));
  }

  /** When the answer to a client who waits since then is due; null when nobody waits. */
  Summary.@Nullable Due due(UUID dossierId, @Nullable Instant since) {
    return since == null ? null : about(dossierId, since).due();
  }

  /** The one of that day who answers; nobody when there was none. */
  static Optional<ContactPerson> first(List<ContactPerson> all, LocalDate day) {
    return all.stream()
        .filter(person -> person.isCurrent(day))
        .min(
            Comparator.comparing(ContactPerson::role, Comparator.comparingInt(TeamPromises::rank)));
  }

  /** For work first. */
  private static int rank(ContactRole role) {
    return switch (role) {
      case WORK -> 0;
      case MATCHING -> 1;
      case INCOME -> 2;
    };
  }
}
