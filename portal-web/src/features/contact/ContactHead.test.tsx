import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n';
import type { ContactPerson, ConversationState } from './contact.graphql';
import { ContactHead } from './ContactHead';

const LISANNE: ContactPerson = {
  id: '21',
  name: 'Lisanne Vermeer',
  role: 'WORK',
  organisation: { id: '2', name: 'Gemeente' },
  promise: { workingDays: 1 },
  reachability: null,
  absence: null,
};

function show(person: ContactPerson, promise: ConversationState['promise'] = null) {
  render(
    <LanguageProvider initial="nl">
      <ContactHead person={person} promise={promise} />
    </LanguageProvider>,
  );
}

describe('the head of the conversation', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T14:10:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('promises an answer within one working day', () => {
    show(LISANNE);

    expect(screen.getByText('Lisanne antwoordt binnen 1 werkdag.')).toBeVisible();
  });

  it('promises what the team chose', () => {
    show({ ...LISANNE, promise: { workingDays: 2 } });

    expect(screen.getByText('Lisanne antwoordt binnen 2 werkdagen.')).toBeVisible();
  });

  it('says until when the answer comes, once a question waits', () => {
    const since = '2026-11-23T14:10:00Z';
    show(LISANNE, { since, dueAt: '2026-11-24T14:10:00Z', state: 'WAITING' });

    expect(screen.getByText('Lisanne antwoordt uiterlijk morgen 15:10.')).toBeVisible();
  });

  it('says the same when little time is left', () => {
    const since = '2026-11-23T08:10:00Z';
    show(LISANNE, { since, dueAt: '2026-11-23T14:30:00Z', state: 'NEAR' });

    expect(screen.getByText('Lisanne antwoordt uiterlijk vandaag 15:30.')).toBeVisible();
  });

  it('says when and how somebody can be reached', async () => {
    const reachability = {
      days: ['MONDAY', 'TUESDAY'],
      from: '09:00',
      until: '15:00',
      phone: '010 123 45 67',
    };
    show({ ...LISANNE, reachability } as ContactPerson);

    expect(await screen.findByText(/Bereikbaar op maandag en dinsdag, 09:00 tot 15:00/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bel 010 123 45 67' })).toHaveAttribute('href', 'tel:0101234567');
  });

  it('is honest when the time has passed', () => {
    const since = '2026-11-19T14:10:00Z';
    show(LISANNE, { since, dueAt: '2026-11-22T14:10:00Z', state: 'OVERDUE' });

    expect(screen.getByText(/Lisanne had uiterlijk gisteren 15:10 willen antwoorden/)).toBeVisible();
  });

  it('names who stands in, who then also makes the promise', () => {
    const standIn = { name: 'Herman Bos' };
    show({ ...LISANNE, absence: { from: '2026-11-23', lastDay: '2026-11-24', standIn } });

    expect(screen.getByText('Lisanne is weg tot en met morgen. Herman Bos antwoordt zolang.')).toBeVisible();
    expect(screen.getByText('Herman antwoordt binnen 1 werkdag.')).toBeVisible();
  });

  it('announces an absence that must still begin', () => {
    const standIn = { name: 'Herman Bos' };
    show({ ...LISANNE, absence: { from: '2026-11-24', lastDay: '2026-11-24', standIn } });

    expect(screen.getByText(/Lisanne is weg van morgen tot en met morgen/)).toBeVisible();
    expect(screen.getByText('Lisanne antwoordt binnen 1 werkdag.')).toBeVisible();
  });
});
