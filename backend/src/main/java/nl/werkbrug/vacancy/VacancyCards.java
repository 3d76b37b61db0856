package nl.werkbrug.vacancy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import org.springframework.stereotype.Component;

/** Vacancies, for whom it is their turn to see them; they belong to no client. */
@Component
class VacancyCards implements CardSource {

  private final VacancyRepository repository;
  private final VacancyReaders readers;

  VacancyCards(VacancyRepository repository, VacancyReaders readers) {
    this.repository = repository;
    this.readers = readers;
  }

  @Override
  public Kind kind() {
    return Kind.VACANCY;
  }

  @Override
  public Map<UUID, Card> cards(AccessScope scope, Set<UUID> ids) {
    VacancyReader reader = readers.of(scope.caller(), scope.dossierId());
    return repository.all(ids).values().stream()
        .filter(reader::sees)
        .collect(
            Collectors.toMap(
                Vacancy::id,
                found -> Card.of(found.content().title(), found.content().employer())));
  }
}
