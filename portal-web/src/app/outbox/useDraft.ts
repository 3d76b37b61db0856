import { useCallback, useEffect, useRef, useState } from 'react';
import { openDevice } from '../session/device';
import { useSession } from '../session/session';

/** Milliseconds of quiet after which a draft is written down. */
const QUIET = 250;

export type Draft<T> = {
  value: T;
  change: (next: T | ((now: T) => T)) => void;
  /** Forgets it, after it was sent. */
  clear: () => void;
  /** False until what was kept has been read; show the form after that. */
  ready: boolean;
  /** Something from before was found. */
  found: boolean;
};

/**
 * What somebody is filling in, kept on this device under `key` (for instance `jobApplication.report`): it survives a
 * closed tab, a lost line and a login time-out, and is gone after `clear()`.
 */
export function useDraft<T>(key: string, empty: T): Draft<T> {
  const { me } = useSession();
  const person = me.id;
  const [state, setState] = useState<{ value: T; ready: boolean; found: boolean }>({
    value: empty,
    ready: false,
    found: false,
  });
  const first = useRef(empty);
  const pending = useRef<{ value: T } | null>(null);

  const write = useCallback(() => {
    const kept = pending.current;
    pending.current = null;
    if (!kept) return;
    const draft = { person, key, value: kept.value, at: new Date().toISOString() };
    void openDevice().then((device) => device.put('draft', draft));
  }, [person, key]);

  useEffect(() => {
    let current = true;
    void openDevice()
      .then((device) => device.get('draft', [person, key]))
      .then(
        (draft) => {
          if (!current) return;
          setState({
            value: (draft?.value as T | undefined) ?? first.current,
            ready: true,
            found: Boolean(draft),
          });
        },
        () => current && setState({ value: first.current, ready: true, found: false }),
      );
    return () => {
      current = false;
    };
  }, [person, key]);

  useEffect(() => {
    if (!pending.current) return undefined;
    const timer = setTimeout(write, QUIET);
    return () => clearTimeout(timer);
  }, [state.value, write]);

  useEffect(() => {
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const change = useCallback<Draft<T>['change']>((next) => {
    setState((now) => {
      const value = typeof next === 'function' ? (next as (now: T) => T)(now.value) : next;
      pending.current = { value };
      return { ...now, value };
    });
  }, []);

  const clear = useCallback(() => {
    pending.current = null;
    setState({ value: first.current, ready: true, found: false });
    void openDevice().then((device) => device.delete('draft', [person, key]));
  }, [person, key]);

  return { ...state, change, clear };
}
