import { describe, expect, it } from 'vitest';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { emptyReport, filesOf, oldestDay, problemsOf } from './report';

const text = jobApplicationText.nl;
const NOW = '2026-11-23';
const filled = emptyReport({
  employer: 'Bakkerij Van Dam',
  job: 'Verkoper',
  appliedOn: NOW,
  channel: 'EMAIL',
});

describe('a report', () => {
  it('asks for everything at once when nothing was filled in', () => {
    const problems = problemsOf(emptyReport({ appliedOn: '' }), text, NOW);
    expect(problems.map(({ name }) => name)).toEqual(['employer', 'job', 'appliedOn', 'channel']);
  });

  it('takes today and not tomorrow', () => {
    expect(problemsOf(filled, text, NOW)).toEqual([]);
    expect(problemsOf({ ...filled, appliedOn: '2026-11-24' }, text, NOW)).toHaveLength(1);
  });

  it('takes a day of 13 weeks ago and not the day before', () => {
    expect(oldestDay(NOW)).toBe('2026-08-24');
    expect(problemsOf({ ...filled, appliedOn: '2026-08-24' }, text, NOW)).toEqual([]);
    expect(problemsOf({ ...filled, appliedOn: '2026-08-23' }, text, NOW)).toHaveLength(1);
  });

  it('names a photo of the camera after the employer and leaves other names alone', () => {
    const files = [new File(['x'], 'IMG_2034.jpg'), new File(['x'], 'Mijn brief.pdf')];
    const named = filesOf(files, filled, { dossierId: 'dossier' }, text);
    expect(named.map(({ name }) => name)).toEqual(['Foto bij Bakkerij Van Dam.jpg', 'Mijn brief.pdf']);
    expect(named[0]?.place).toEqual({ dossierId: 'dossier', jobApplicationId: filled.id });
  });
});
