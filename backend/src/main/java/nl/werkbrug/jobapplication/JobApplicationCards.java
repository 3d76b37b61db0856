package nl.werkbrug.jobapplication;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.stereotype.Component;

/** Applications, by job and employer. */
@Component
class JobApplicationCards implements CardSource {

  private final JobApplicationRepository repository;

  JobApplicationCards(JobApplicationRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.JOB_APPLICATION;
  }

  @Override
  public Map<UUID, Card> cards(AccessScope scope, Set<UUID> ids) {
    return scope.sees(DossierSection.JOB_APPLICATIONS)
        ? repository.find(scope, ids).stream()
            .collect(
                Collectors.toMap(JobApplication::id, one -> Card.of(one.job(), one.employer())))
        : Map.of();
  }
}
