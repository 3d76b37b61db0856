import type { NoticeKind, Where } from './notification.graphql';

const CLIENT: Partial<Record<NoticeKind, string>> = {
  MESSAGE: '/berichten',
  CONTACT_PERSON_CHANGED: '/berichten',
  APPOINTMENT_PROPOSED: '/afspraken',
  APPOINTMENT_CANCELLED: '/afspraken',
  APPOINTMENT_TOMORROW: '/afspraken',
  APPOINTMENT_SOON: '/afspraken',
  PLAN_PROPOSED: '/plan',
  PLAN_REVIEWED: '/plan',
  MEASURE_PROPOSED: '/plan',
  MEASURE_DECIDED: '/plan',
  PITCH_CHANGE_ASKED: '/pitch',
  PITCH_PUBLISHED: '/pitch',
  INTEREST_PUT: '/pitch',
  CONSENT_ASKED: '/wie-ziet-wat',
  CONSENT_ENDING: '/wie-ziet-wat',
  GLASS_BROKEN: '/wie-ziet-wat',
  CORRECTION_ANSWERED: '/uw-rechten',
};

const STAFF: Partial<Record<NoticeKind, string>> = {
  MESSAGE: 'berichten',
  APPOINTMENT_PICKED: 'afspraken',
  APPOINTMENT_MOVE_ASKED: 'afspraken',
  APPOINTMENT_CANCELLED: 'afspraken',
  APPOINTMENT_TOMORROW: 'afspraken',
  APPOINTMENT_SOON: 'afspraken',
  PLAN_AGREED: 'plan',
  TASK_STUCK: 'plan',
  MEASURE_ANSWERED: 'plan',
  VACANCY_ANSWERED: 'vacatures',
  PITCH_SUBMITTED: 'pitch',
  EMPLOYER_ASKED: 'pitch',
  INTEREST_ANSWERED: 'pitch',
  CONSENT_ANSWERED: 'dossier',
  CONSENT_ENDING: 'dossier',
  CLIENT_ASSIGNED: 'dossier',
  CORRECTION_ASKED: 'correcties',
};

function ofDocument(notice: Where): string | null {
  const { kind, subjectId } = notice;
  return subjectId && (kind === 'DOCUMENT_ADDED' || kind === 'DOCUMENT_COMMENTED')
    ? `documenten/${subjectId}`
    : null;
}

/** The screen on which one sees what a notice is about. */
export function whereOf(notice: Where, client: boolean): string {
  if (client) {
    if (notice.kind === 'VACANCY_PROPOSED' && notice.subjectId) return `/vacatures/${notice.subjectId}`;
    const document = ofDocument(notice);
    return document ? `/${document}` : (CLIENT[notice.kind] ?? '/');
  }
  return `/clienten/${notice.dossierId}/${ofDocument(notice) ?? STAFF[notice.kind] ?? 'dossier'}`;
}

/**
 * Whether one sees on this screen what a notice is about, so that it is read. A message is read where the conversation
 * says so, and nowhere else.
 */
export function isReadAt(notice: Where, client: boolean, pathname: string): boolean {
  return notice.kind !== 'MESSAGE' && pathname === whereOf(notice, client);
}
