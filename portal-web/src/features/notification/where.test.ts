import { describe, expect, it } from 'vitest';
import type { NoticeKind } from './notification.graphql';
import { isReadAt, whereOf } from './where';

const about = (kind: NoticeKind, subjectId: string | null = null) => ({ kind, dossierId: 'd1', subjectId });

describe('a notice', () => {
  it('leads the client to the own screens', () => {
    expect(whereOf(about('MESSAGE'), true)).toBe('/berichten');
    expect(whereOf(about('DOCUMENT_COMMENTED', 'f7'), true)).toBe('/documenten/f7');
    expect(whereOf(about('VACANCY_PROPOSED', 'v3'), true)).toBe('/vacatures/v3');
    expect(whereOf(about('APPOINTMENT_TOMORROW', 'a1'), true)).toBe('/afspraken');
  });

  it('leads staff to the page of the client', () => {
    expect(whereOf(about('MESSAGE'), false)).toBe('/clienten/d1/berichten');
    expect(whereOf(about('DOCUMENT_ADDED', 'f7'), false)).toBe('/clienten/d1/documenten/f7');
    expect(whereOf(about('APPOINTMENT_MOVE_ASKED', 'a1'), false)).toBe('/clienten/d1/afspraken');
    expect(whereOf(about('CONSENT_ENDING', 'g1'), false)).toBe('/clienten/d1/dossier');
    expect(whereOf(about('CONSENT_ANSWERED', 'r1'), false)).toBe('/clienten/d1/dossier');
    expect(whereOf(about('CLIENT_ASSIGNED'), false)).toBe('/clienten/d1/dossier');
  });

  it('is read where it leads, and nowhere else', () => {
    const plan = about('PLAN_PROPOSED', 'p1');
    expect(isReadAt(plan, true, '/plan')).toBe(true);
    expect(isReadAt(plan, true, '/afspraken')).toBe(false);
    expect(isReadAt(about('TASK_STUCK'), false, '/clienten/d2/plan')).toBe(false);
  });

  it('about a message is not read by opening the page, but by reading the message', () => {
    expect(isReadAt(about('MESSAGE'), true, '/berichten')).toBe(false);
  });
});
