package nl.werkbrug.vacancy;

import java.util.UUID;
import nl.werkbrug.identity.Caller;
import org.springframework.stereotype.Component;

/** What other modules ask of vacancies. */
@Component
public class Vacancies {

  private final VacancyRepository repository;
  private final VacancyReaders readers;

  Vacancies(VacancyRepository repository, VacancyReaders readers) {
    this.repository = repository;
    this.readers = readers;
  }

  /** Whether there is such a vacancy, open or not, and it is the caller's turn to see it. */
  public boolean shows(Caller caller, UUID vacancyId) {
    return repository.find(vacancyId).filter(readers.of(caller, null)::sees).isPresent();
  }
}
