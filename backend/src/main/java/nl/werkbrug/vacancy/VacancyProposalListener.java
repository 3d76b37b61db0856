package nl.werkbrug.vacancy;

import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open screens of this client that a proposal came, was read or was answered. */
@Component
class VacancyProposalListener {

  private final Dossiers dossiers;

  VacancyProposalListener(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @EventListener
  void on(VacancyProposalChanged event) {
    dossiers.signal(event.dossierId(), DossierSection.JOB_APPLICATIONS, 0);
  }
}
