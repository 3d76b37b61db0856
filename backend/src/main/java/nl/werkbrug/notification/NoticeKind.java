package nl.werkbrug.notification;

import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;

/** What a notice is about; the meaning of each stands in {@code notification.graphqls}. */
enum NoticeKind {
  MESSAGE(NoticeGroup.MESSAGES, DossierSection.CONVERSATION),
  DOCUMENT_ADDED(NoticeGroup.PLAN, DossierSection.DOCUMENTS),
  DOCUMENT_COMMENTED(NoticeGroup.PLAN, DossierSection.DOCUMENTS),
  APPOINTMENT_PROPOSED(NoticeGroup.APPOINTMENTS, DossierSection.APPOINTMENTS),
  APPOINTMENT_PICKED(NoticeGroup.APPOINTMENTS, DossierSection.APPOINTMENTS),
  APPOINTMENT_MOVE_ASKED(NoticeGroup.APPOINTMENTS, DossierSection.APPOINTMENTS),
  APPOINTMENT_CANCELLED(NoticeGroup.APPOINTMENTS, DossierSection.APPOINTMENTS),
  APPOINTMENT_TOMORROW(NoticeGroup.APPOINTMENTS, DossierSection.APPOINTMENTS),
  APPOINTMENT_SOON(NoticeGroup.APPOINTMENTS, DossierSection.APPOINTMENTS),
  PLAN_PROPOSED(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  PLAN_AGREED(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  TASK_STUCK(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  PLAN_REVIEWED(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  MEASURE_PROPOSED(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  MEASURE_ANSWERED(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  MEASURE_DECIDED(NoticeGroup.PLAN, DossierSection.EFFORT_PLAN),
  VACANCY_PROPOSED(NoticeGroup.WORK, DossierSection.JOB_APPLICATIONS),
  VACANCY_ANSWERED(NoticeGroup.WORK, DossierSection.JOB_APPLICATIONS),
  PITCH_SUBMITTED(NoticeGroup.WORK, DossierSection.PITCH),
  PITCH_CHANGE_ASKED(NoticeGroup.WORK, DossierSection.PITCH),
  PITCH_PUBLISHED(NoticeGroup.WORK, DossierSection.PITCH),
  EMPLOYER_ASKED(NoticeGroup.WORK, DossierSection.PITCH),
  INTEREST_PUT(NoticeGroup.WORK, DossierSection.PITCH),
  INTEREST_ANSWERED(NoticeGroup.WORK, DossierSection.PITCH),
  CONSENT_ASKED(NoticeGroup.ACCESS, null),
  CONSENT_ANSWERED(NoticeGroup.ACCESS, null),
  CONSENT_ENDING(NoticeGroup.ACCESS, null),
  CONTACT_PERSON_CHANGED(NoticeGroup.ACCESS, null),
  CLIENT_ASSIGNED(NoticeGroup.ACCESS, null),
  GLASS_BROKEN(NoticeGroup.ACCESS, null),
  /** Of the section that the correction is about. */
  CORRECTION_ASKED(NoticeGroup.ACCESS, null),
  CORRECTION_ANSWERED(NoticeGroup.ACCESS, null);

  private final NoticeGroup group;
  private final @Nullable DossierSection section;

  NoticeKind(NoticeGroup group, @Nullable DossierSection section) {
    this.group = group;
    this.section = section;
  }

  /** Whose readers alone have this notice; null for the dossier itself. */
  @Nullable DossierSection section() {
    return section;
  }

  /** With which others one chooses how to hear of it. */
  NoticeGroup group() {
    return group;
  }
}
