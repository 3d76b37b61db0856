package nl.werkbrug.effortplan;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.stereotype.Component;

/** Tasks of a plan, as they are agreed or proposed last. */
@Component
class TaskCards implements CardSource {

  private final EffortPlanRepository repository;

  TaskCards(EffortPlanRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.TASK;
  }

  @Override
  public Map<UUID, Card> cards(AccessScope scope, Set<UUID> ids) {
    return scope.sees(DossierSection.EFFORT_PLAN)
        ? repository.withTasks(scope, ids).stream()
            .flatMap(
                plan ->
                    Stream.concat(plan.newest().tasks().stream(), plan.terms().tasks().stream()))
            .filter(task -> ids.contains(task.id()))
            .collect(
                Collectors.toMap(
                    EffortTask::id, task -> Card.of(task.title(), null), (newest, _) -> newest))
        : Map.of();
  }
}
