package nl.werkbrug.notification;

import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;

/** What a notice is about; the meaning of each stands in {@code notification.graphqls}. */
enum NoticeKind {
  MESSAGE(DossierSection.CONVERSATION),
  DOCUMENT_ADDED(DossierSection.DOCUMENTS),
  DOCUMENT_COMMENTED(DossierSection.DOCUMENTS),
  APPOINTMENT_PROPOSED(DossierSection.APPOINTMENTS),
  APPOINTMENT_PICKED(DossierSection.APPOINTMENTS),
  APPOINTMENT_MOVE_ASKED(DossierSection.APPOINTMENTS),
  APPOINTMENT_CANCELLED(DossierSection.APPOINTMENTS),
  APPOINTMENT_TOMORROW(DossierSection.APPOINTMENTS),
  APPOINTMENT_SOON(DossierSection.APPOINTMENTS),
  PLAN_PROPOSED(DossierSection.EFFORT_PLAN),
  PLAN_AGREED(DossierSection.EFFORT_PLAN),
  TASK_STUCK(DossierSection.EFFORT_PLAN),
  PLAN_REVIEWED(DossierSection.EFFORT_PLAN),
  MEASURE_PROPOSED(DossierSection.EFFORT_PLAN),
  MEASURE_ANSWERED(DossierSection.EFFORT_PLAN),
  MEASURE_DECIDED(DossierSection.EFFORT_PLAN),
  VACANCY_PROPOSED(DossierSection.JOB_APPLICATIONS),
  VACANCY_ANSWERED(DossierSection.JOB_APPLICATIONS),
  PITCH_SUBMITTED(DossierSection.PITCH),
  PITCH_CHANGE_ASKED(DossierSection.PITCH),
  PITCH_PUBLISHED(DossierSection.PITCH),
  EMPLOYER_ASKED(DossierSection.PITCH),
  INTEREST_PUT(DossierSection.PITCH),
  INTEREST_ANSWERED(DossierSection.PITCH),
  CONSENT_ASKED(null),
  CONSENT_ENDING(null),
  CONTACT_PERSON_CHANGED(null),
  GLASS_BROKEN(null),
  /** Of the section that the correction is about. */
  CORRECTION_ASKED(null),
  CORRECTION_ANSWERED(null);

  private final @Nullable DossierSection section;

  NoticeKind(@Nullable DossierSection section) {
    this.section = section;
  }

  /** Whose readers alone have this notice; null for the dossier itself. */
  @Nullable DossierSection section() {
    return section;
  }
}
