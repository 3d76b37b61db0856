import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Thread } from './document.graphql';
import { type Pins, Sheet } from './Sheet';

const thread: Thread = {
  id: 'thread',
  number: 1,
  version: 1,
  byClient: false,
  resolvedAt: null,
  resolvedBy: null,
  spot: { page: 1, x: 0.25, y: 0.5 },
  comments: [
    { id: 'thread', author: 'Lisanne', byClient: false, text: 'Noem Exact', at: '2026-11-23T10:00:00Z' },
  ],
};

function sheet(pins: Partial<Pins>) {
  const all: Pins = {
    threads: [],
    chosen: null,
    onChoose: vi.fn(),
    draft: null,
    onPoint: vi.fn(),
    ...pins,
  };
  render(
    <Sheet page={1} pages={2} pins={all}>
      <p>Geachte mevrouw</p>
    </Sheet>,
  );
  const group = screen.getByRole('group', { name: 'Bladzijde 1 van 2' });
  group.getBoundingClientRect = () => new DOMRect(100, 200, 400, 800);
  return { ...all, group };
}

describe('a page with pins', () => {
  it('gives the spot of a click as shares of the page', () => {
    const { onPoint } = sheet({});
    fireEvent.click(screen.getByText('Geachte mevrouw'), { clientX: 200, clientY: 600 });
    expect(onPoint).toHaveBeenCalledWith({ page: 1, x: 0.25, y: 0.5 });
  });

  it('opens a thread by its pin, which says what was said, and points at nothing then', () => {
    const { onChoose, onPoint } = sheet({ threads: [thread] });
    fireEvent.click(screen.getByRole('button', { name: 'Opmerking 1: Noem Exact' }));
    expect(onChoose).toHaveBeenCalledWith('thread');
    expect(onPoint).not.toHaveBeenCalled();
  });

  it('moves the new pin by the arrow keys and keeps it on the page', () => {
    const { onPoint } = sheet({ draft: { page: 1, x: 1, y: 0.5 } });
    const pin = screen.getByRole('button', { name: /Plek van uw nieuwe opmerking/ });
    fireEvent.keyDown(pin, { key: 'ArrowRight' });
    expect(onPoint).toHaveBeenLastCalledWith({ page: 1, x: 1, y: 0.5 });
    fireEvent.keyDown(pin, { key: 'ArrowDown' });
    expect(onPoint).toHaveBeenLastCalledWith({ page: 1, x: 1, y: 0.52 });
  });

  it('shows only the pins of its own page', () => {
    sheet({ threads: [{ ...thread, spot: { page: 2, x: 0.25, y: 0.5 } }] });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
