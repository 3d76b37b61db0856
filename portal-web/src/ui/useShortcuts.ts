import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

const STORED = 'werkbrug.sneltoetsen';
const CHANGED = 'werkbrug-sneltoetsen';

function subscribe(listener: () => void) {
  addEventListener(CHANGED, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', listener);
  };
}

function areOn(): boolean {
  return localStorage.getItem(STORED) !== 'uit';
}

/** Whether single letters work as shortcuts on this device; somebody who speaks to the machine turns them off. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areOn);
}

export function turnShortcuts(on: boolean): void {
  localStorage.setItem(STORED, on ? 'aan' : 'uit');
  dispatchEvent(new Event(CHANGED));
}

/** Somebody is writing, or answers a question in front of the page: letters are letters there. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return (
    event.defaultPrevented ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    Boolean(target?.closest('input:not([type=checkbox]), select, textarea, dialog')) ||
    document.querySelector('dialog[open]') !== null
  );
}

/**
 * Keys that work anywhere on the page, as long as the part is on the screen: from the moment it is seen, which an effect
 * after painting would miss.
 */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const on = useShortcutsOn();
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const action = isTaken(event) ? undefined : latest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
