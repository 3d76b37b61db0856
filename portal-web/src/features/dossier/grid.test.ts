import { describe, expect, it } from 'vitest';
import type { Grant, LogEntry, Organisation, Section } from './dossier.graphql';
import { gridOf, lastDayOf, looksByDay, monthsOn, purposesFor, SECTIONS } from './grid';

const UWV: Organisation = { id: 'uwv', name: 'UWV', kind: 'UWV' };
const CITY: Organisation = { id: 'city', name: 'Gemeente', kind: 'MUNICIPALITY' };
const SCHOOL: Organisation = { id: 'school', name: 'Leerwerkhuis', kind: 'PARTNER' };

function consent(organisation: Organisation, sections: Section[], until = '2027-05-22T22:00:00Z'): Grant {
  return {
    id: `${organisation.id}-${sections.join()}`,
    basis: 'CONSENT',
    purpose: 'GUIDANCE',
    sections,
    from: '2026-11-22T09:00:00Z',
    until,
    daysLeft: 180,
    notice: null,
    organisation,
  };
}

function byLaw(organisation: Organisation, sections: Section[]): Grant {
  return { ...consent(organisation, sections), basis: 'PUBLIC_TASK', until: null };
}

function column(organisation: Organisation, ...grants: Grant[]) {
  const found = gridOf([UWV, CITY, SCHOOL], grants).find((one) => one.organisation === organisation);
  if (!found) throw new Error('no such column');
  return found;
}

describe('the grid of who sees what', () => {
  it('holds every section once, also for an organisation that sees nothing', () => {
    expect(new Set(SECTIONS).size).toBe(13);
    expect(column(SCHOOL).hidden).toEqual(SECTIONS);
    expect(column(SCHOOL).seen).toEqual([]);
  });

  it('gives the last day of a consent, not the instant at which it is over', () => {
    const { cells, byConsent } = column(UWV, consent(UWV, ['CV']));
    expect(byConsent).toEqual(['CV']);
    expect(cells.CV).toMatchObject({ state: 'consent', lastDay: '2027-05-22' });
    expect(cells.BENEFIT.state).toBe('no');
  });

  it('takes the consent that lasts longest when there are two', () => {
    const { cells } = column(
      UWV,
      consent(UWV, ['CV']),
      consent(UWV, ['CV', 'BENEFIT'], '2026-12-31T23:00:00Z'),
    );
    expect(cells.CV.lastDay).toBe('2027-05-22');
    expect(cells.BENEFIT.lastDay).toBe('2026-12-31');
  });

  it('lets the law stand above a consent, which can still be taken back', () => {
    const { cells, byLaw: lawful } = column(CITY, byLaw(CITY, ['CV']), consent(CITY, ['CV']));
    expect(cells.CV).toMatchObject({ state: 'law', lastDay: null });
    expect(cells.CV.consents).toHaveLength(1);
    expect(lawful).toEqual(['CV']);
  });

  it('never gives one organisation what another was given', () => {
    expect(column(SCHOOL, consent(UWV, ['CV']), byLaw(CITY, ['CV'])).seen).toEqual([]);
  });

  it('puts organisations that see nothing last', () => {
    const names = gridOf([SCHOOL, UWV, CITY], [byLaw(CITY, ['CV'])]).map(
      ({ organisation }) => organisation.name,
    );
    expect(names).toEqual(['Gemeente', 'Leerwerkhuis', 'UWV']);
  });
});

describe('days', () => {
  it('ends at midnight in the Netherlands, in winter and in summer', () => {
    expect(lastDayOf('2026-12-31T23:00:00Z')).toBe('2026-12-31');
    expect(lastDayOf('2027-05-22T22:00:00Z')).toBe('2027-05-22');
  });

  it('proposes half a year on, and the last day of a shorter month', () => {
    expect(monthsOn('2026-11-23', 6)).toBe('2027-05-23');
    expect(monthsOn('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsOn('2026-11-23', 12)).toBe('2027-11-23');
  });
});

describe('who looked', () => {
  const look = (at: string, actorName: string, ...sections: Section[]): LogEntry => ({
    id: `${at} ${actorName}`,
    at,
    actorName,
    role: 'ADVISER',
    organisationName: 'UWV',
    sections,
    purposes: ['GUIDANCE'],
    canBeAsked: true,
    question: null,
  });

  it('makes one line of the visits of one person on one day', () => {
    const days = looksByDay([
      look('2026-11-23T14:10:00Z', 'Priya', 'BENEFIT'),
      look('2026-11-23T09:00:00Z', 'Lisanne', 'CV'),
      look('2026-11-23T08:00:00Z', 'Priya', 'CV', 'BENEFIT'),
      look('2026-11-21T08:00:00Z', 'Priya', 'CV'),
    ]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-21']);
    expect(days[0]?.looks.map(({ actorName, count }) => [actorName, count])).toEqual([
      ['Priya', 2],
      ['Lisanne', 1],
    ]);
    expect(days[0]?.looks[0]).toMatchObject({
      first: '2026-11-23T08:00:00Z',
      last: '2026-11-23T14:10:00Z',
      sections: ['CV', 'BENEFIT'],
      purposes: ['GUIDANCE'],
    });
  });

  it('counts what is asked within five minutes as one time', () => {
    const times = (...at: string[]) => looksByDay(at.map((one) => look(one, 'Priya', 'CV')))[0]?.looks[0];
    expect(times('2026-11-23T09:10:00Z', '2026-11-23T09:05:00Z', '2026-11-23T09:00:00Z')?.count).toBe(1);
    expect(times('2026-11-23T09:05:00.001Z', '2026-11-23T09:00:00Z')?.count).toBe(2);
  });

  it('keeps what was looked at for another purpose apart', () => {
    const law: LogEntry = {
      ...look('2026-11-23T09:01:00Z', 'Priya', 'CV'),
      purposes: ['TASK_UWV_REINTEGRATION'],
    };
    const looks = looksByDay([law, look('2026-11-23T09:00:00Z', 'Priya', 'CV')])[0]?.looks;
    expect(looks?.map(({ purposes }) => purposes)).toEqual([['TASK_UWV_REINTEGRATION'], ['GUIDANCE']]);
  });

  it('asks about the entry that saw most, and shows what was asked about an older one', () => {
    const question = { id: 'why', text: null, answer: null };
    const asked = { ...look('2026-11-23T09:00:00Z', 'Priya', 'CV'), question };
    const most = look('2026-11-23T14:00:00Z', 'Priya', 'CV', 'BENEFIT');
    const newest = look('2026-11-23T14:01:00Z', 'Priya', 'CV');
    expect(looksByDay([newest, most, asked])[0]?.looks[0]).toMatchObject({
      entryId: most.id,
      questions: [question],
    });
  });

  it('puts a look just after midnight here on the new day', () => {
    expect(looksByDay([look('2026-11-22T23:30:00Z', 'Priya', 'CV')])[0]?.day).toBe('2026-11-23');
  });
});

describe('purposesFor', () => {
  it('leaves only the purposes for which every chosen section may be shared', () => {
    expect(purposesFor([])).toEqual(['GUIDANCE', 'HANDOVER', 'MATCHING', 'URGENT_HELP']);
    expect(purposesFor(['CV'])).toEqual(['GUIDANCE', 'HANDOVER', 'MATCHING']);
    expect(purposesFor(['CV', 'BARRIERS'])).toEqual(['GUIDANCE', 'HANDOVER']);
    expect(purposesFor(['PITCH', 'SATISFACTION'])).toEqual(['GUIDANCE']);
  });
});
