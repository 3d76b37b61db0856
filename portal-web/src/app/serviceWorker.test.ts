import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';

const source = readFileSync('scripts/service-worker.js', 'utf8');

/** The worker as the browser starts it, with these tabs open. */
function worker(open: string[]) {
  const handlers = new Map<string, (event: object) => void>();
  const tabs = open.map((url) => ({ url, focus: vi.fn() }));
  const openWindow = vi.fn();
  const self = {
    addEventListener: (name: string, handler: (event: object) => void) => handlers.set(name, handler),
    clients: { matchAll: () => Promise.resolve(tabs), openWindow },
  };
  runInNewContext(source, { self, URL });
  const press = async (path: string) => {
    const close = vi.fn();
    let done: Promise<unknown> = Promise.reject(new Error('The worker did not ask to stay awake'));
    done.catch(() => undefined);
    handlers.get('notificationclick')?.({
      notification: { close, data: { path } },
      waitUntil: (work: Promise<unknown>) => (done = work),
    });
    await done;
    expect(close).toHaveBeenCalledOnce();
  };
  return { press, tabs, openWindow };
}

describe('a press on a notice of the phone', () => {
  it('opens the page, and leaves what is open in another tab', async () => {
    const { press, tabs, openWindow } = worker(['https://werkbrug.example/plan']);
    await press('/meldingen');
    expect(openWindow).toHaveBeenCalledExactlyOnceWith('/meldingen');
    expect(tabs[0]?.focus).not.toHaveBeenCalled();
  });

  it('brings the tab that shows the page already to the front', async () => {
    const { press, tabs, openWindow } = worker([
      'https://werkbrug.example/plan',
      'https://werkbrug.example/meldingen?na=1',
    ]);
    await press('/meldingen');
    expect(tabs.map(({ focus }) => focus.mock.calls.length)).toEqual([0, 1]);
    expect(openWindow).not.toHaveBeenCalled();
  });
});
