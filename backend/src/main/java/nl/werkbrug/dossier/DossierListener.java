package nl.werkbrug.dossier;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open screens what changed in the dossier itself. */
@Component
class DossierListener {

  private final Dossiers dossiers;

  DossierListener(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @EventListener
  void on(AccessChanged event) {
    dossiers.signal(event.dossierId(), null, 0);
  }

  @EventListener
  void on(GlassBroken event) {
    dossiers.signal(event.dossierId(), null, 0);
  }

  @EventListener
  void on(ConsentRequestChanged event) {
    dossiers.signal(event.dossierId(), null, 0);
  }

  @EventListener
  void on(ContactPersonChanged event) {
    dossiers.signal(event.dossierId(), null, 0);
  }

  @EventListener
  void on(DossierUpdated event) {
    dossiers.signal(event.dossierId(), event.section(), 0);
  }
}
