package nl.werkbrug.caseload;

/**
 * Kinds of reason, the most pressing first; the meaning of each stands in {@code
 * caseload.graphqls}.
 */
enum AttentionKind {
  ANSWER_OVERDUE,
  ANSWER_NEAR,
  UNANSWERED,
  REVIEW_DUE,
  APPOINTMENT_NOT_COME,
  APPOINTMENT_MOVE_ASKED,
  TAKEN_OVER,
  CONSENT_ENDING_SOON,
  CORRECTION_ASKED,
  UPLOAD_WITHOUT_COMMENT,
  PITCH_WAITING,
  TASK_BEHIND,
  WEEK_WITHOUT_CONTACT,
  NO_CONTACT,
  CONSENT_ENDING
}
