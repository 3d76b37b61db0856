package nl.werkbrug.dossier;

import static nl.werkbrug.dossier.DossierSection.APPOINTMENTS;
import static nl.werkbrug.dossier.DossierSection.BARRIERS;
import static nl.werkbrug.dossier.DossierSection.CONTACT_DETAILS;
import static nl.werkbrug.dossier.DossierSection.CV;
import static nl.werkbrug.dossier.DossierSection.DOCUMENTS;
import static nl.werkbrug.dossier.DossierSection.JOB_APPLICATIONS;
import static nl.werkbrug.dossier.DossierSection.PITCH;
import static nl.werkbrug.dossier.DossierSection.SATISFACTION;

import java.util.EnumSet;
import java.util.Set;

/**
 * What sections may be used for; the meaning of each value stands in {@code dossier.graphqls}, and
 * beside each section for which purposes it may be shared (doelbinding).
 */
public enum Purpose {
  GUIDANCE,
  HANDOVER,
  MATCHING,
  URGENT_HELP,
  TASK_UWV_REINTEGRATION,
  TASK_MUNICIPAL_SUPPORT,
  BREAK_GLASS;

  /** A client can give consent for this; the others rest on the law or on a reason. */
  boolean byConsent() {
    return switch (this) {
      case GUIDANCE, HANDOVER, MATCHING, URGENT_HELP -> true;
      case TASK_UWV_REINTEGRATION, TASK_MUNICIPAL_SUPPORT, BREAK_GLASS -> false;
    };
  }

  /** It is a task of the law. */
  boolean byLaw() {
    return switch (this) {
      case TASK_UWV_REINTEGRATION, TASK_MUNICIPAL_SUPPORT -> true;
      case GUIDANCE, HANDOVER, MATCHING, URGENT_HELP, BREAK_GLASS -> false;
    };
  }

  /** What it may be used on; nothing else opens, whatever a grant names. */
  Set<DossierSection> sections() {
    return switch (this) {
      case GUIDANCE, TASK_UWV_REINTEGRATION, TASK_MUNICIPAL_SUPPORT, BREAK_GLASS ->
          EnumSet.allOf(DossierSection.class);
      case HANDOVER -> EnumSet.complementOf(EnumSet.of(PITCH, SATISFACTION));
      case MATCHING ->
          EnumSet.of(CONTACT_DETAILS, CV, JOB_APPLICATIONS, DOCUMENTS, APPOINTMENTS, PITCH);
      case URGENT_HELP -> EnumSet.of(CONTACT_DETAILS, BARRIERS, APPOINTMENTS);
    };
  }
}
