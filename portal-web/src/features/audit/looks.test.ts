import { describe, expect, it } from 'vitest';
import type { Entry } from './audit.graphql';
import { looksOf } from './looks';

const entry = (id: string, at: string, changes: Partial<Entry> = {}): Entry => ({
  id,
  at,
  actorId: 'lisanne',
  actorName: 'Lisanne Vermeer',
  role: 'ADVISER',
  clientCount: 1,
  clients: [{ dossierId: 'samira', clientName: 'Samira Haddou', sections: ['CV'], purposes: ['GUIDANCE'] }],
  ...changes,
});

const pitch: Entry['clients'] = [
  { dossierId: 'samira', clientName: 'Samira Haddou', sections: ['PITCH'], purposes: ['MATCHING'] },
];

describe('looksOf', () => {
  it('puts what one person asked of one client within five minutes together', () => {
    const looks = looksOf([
      entry('b', '2026-11-23T10:05:00Z', { clients: pitch }),
      entry('a', '2026-11-23T10:00:00Z'),
    ]);
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatchObject({
      key: 'b',
      first: '2026-11-23T10:00:00Z',
      last: '2026-11-23T10:05:00Z',
      count: 2,
      sections: ['PITCH', 'CV'],
      purposes: ['MATCHING', 'GUIDANCE'],
    });
  });

  it('keeps what is longer ago apart', () => {
    const looks = looksOf([entry('b', '2026-11-23T10:05:00.001Z'), entry('a', '2026-11-23T10:00:00Z')]);
    expect(looks.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('keeps people and clients apart, also when they take turns', () => {
    const other = { actorId: 'herman', actorName: 'Herman Bos' };
    const looks = looksOf([
      entry('d', '2026-11-23T10:03:00Z'),
      entry('c', '2026-11-23T10:02:00Z', other),
      entry('b', '2026-11-23T10:01:00Z'),
      entry('a', '2026-11-23T10:00:00Z', { clientCount: 0, clients: [] }),
    ]);
    expect(looks.map(({ key, count }) => [key, count])).toEqual([
      ['d', 2],
      ['c', 1],
      ['a', 1],
    ]);
  });
});
