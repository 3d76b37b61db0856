import { screen } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageHeading } from './Heading';
import { useShortcuts } from './useShortcuts';

function SearchPage({ onSlash }: { onSlash: () => void }) {
  useShortcuts({ '/': onSlash });
  return <PageHeading>Zoeken</PageHeading>;
}

/** Does something at the very moment that the page is in the document, before anything after painting has its turn. */
function onceSeen(place: HTMLElement, act: () => void): Promise<void> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      act();
      resolve();
    });
    watch.observe(place, { childList: true, subtree: true });
  });
}

describe('a key pressed as soon as the page is seen', () => {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  afterEach(() => root.unmount());

  it('works, and the heading has had the focus before', async () => {
    // As in the browser: nothing runs effects early on behalf of a test.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    const onSlash = vi.fn();
    let focused: Element | null = null;
    const seen = onceSeen(place, () => {
      focused = document.activeElement;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
    });
    root.render(
      <MemoryRouter initialEntries={[{ pathname: '/', key: 'reached' }]}>
        <SearchPage onSlash={onSlash} />
      </MemoryRouter>,
    );
    await seen;
    expect(onSlash).toHaveBeenCalledOnce();
    expect(focused).toBe(screen.getByRole('heading', { level: 1 }));
  });
});
