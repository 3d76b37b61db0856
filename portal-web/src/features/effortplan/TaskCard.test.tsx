import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Task } from './effortplan.graphql';
import { TaskCard } from './TaskCard';

const TASK: Task = {
  id: 'a',
  title: 'Koffie met de buurman',
  doneWhen: 'U heeft gepraat.',
  kind: 'COUNT',
  amount: 2,
  progress: { done: 0, asked: 2, light: 'AMBER', rule: 'Let op: 1 keer minder.', weeks: [] },
  evidence: [],
  stuck: null,
  ownView: null,
  review: null,
};

describe('a task', () => {
  it('shows its light as a word, with the rule behind it', () => {
    render(<TaskCard task={TASK} />);
    expect(screen.getByRole('region', { name: 'Koffie met de buurman' })).toHaveTextContent('0 van 2 gedaan');
    expect(screen.getByText('Let op')).toBeInTheDocument();
    expect(screen.getByText('Let op: 1 keer minder.')).toBeInTheDocument();
  });

  it('shows why it does not work out beside the light, which stays as it is', () => {
    render(<TaskCard task={{ ...TASK, stuck: { reason: 'Hij is op reis', at: '2026-11-23T10:00:00Z' } }} />);
    expect(screen.getByText('Hij is op reis')).toBeInTheDocument();
    expect(screen.getByText('Let op')).toBeInTheDocument();
  });

  it('shows no light while nothing is agreed', () => {
    render(<TaskCard task={{ ...TASK, progress: null }} />);
    expect(screen.queryByText('Let op')).not.toBeInTheDocument();
  });
});
