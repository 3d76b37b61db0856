import type { IconName, Tone } from '@/ui';
import type { ReasonKind } from './caseload.graphql';

/** How each reason is drawn, in the order of the list; the sentence itself comes from the server. */
export const REASONS: Record<ReasonKind, { icon: IconName; tone: Tone }> = {
  ANSWER_OVERDUE: { icon: 'clock', tone: 'forYou' },
  ANSWER_NEAR: { icon: 'clock', tone: 'forYou' },
  UNANSWERED: { icon: 'chat', tone: 'forYou' },
  REVIEW_DUE: { icon: 'calendar', tone: 'forYou' },
  APPOINTMENT_NOT_COME: { icon: 'phone', tone: 'forYou' },
  APPOINTMENT_MOVE_ASKED: { icon: 'clock', tone: 'forYou' },
  TAKEN_OVER: { icon: 'people', tone: 'forYou' },
  CONSENT_ENDING_SOON: { icon: 'shield', tone: 'wait' },
  CORRECTION_ASKED: { icon: 'edit', tone: 'forYou' },
  UPLOAD_WITHOUT_COMMENT: { icon: 'file', tone: 'info' },
  PITCH_WAITING: { icon: 'megaphone', tone: 'info' },
  TASK_BEHIND: { icon: 'plan', tone: 'wait' },
  WEEK_WITHOUT_CONTACT: { icon: 'phone', tone: 'wait' },
  NO_CONTACT: { icon: 'phone', tone: 'wait' },
  CONSENT_ENDING: { icon: 'shield', tone: 'neutral' },
};

export const REASON_KINDS = Object.keys(REASONS) as ReasonKind[];
