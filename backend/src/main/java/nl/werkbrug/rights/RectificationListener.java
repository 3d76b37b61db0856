package nl.werkbrug.rights;

import java.time.Clock;
import java.time.Instant;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the part of the client's list row about corrections that wait for an answer. */
@Component
class RectificationListener {

  private final RectificationRepository repository;
  private final Dossiers dossiers;
  private final Clock clock;

  RectificationListener(RectificationRepository repository, Dossiers dossiers, Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @EventListener
  void on(RectificationChanged event) {
    Instant asOf = clock.instant();
    dossiers.summarise(
        event.dossierId(),
        new Summary.Corrections(
            asOf,
            event.section(),
            repository.open(event.dossierId(), RectificationService.MAX_OPEN).stream()
                .map(
                    it ->
                        new Summary.Corrections.Asked(
                            it.organisationId(), it.section(), it.dueOn()))
                .toList()));
  }
}
