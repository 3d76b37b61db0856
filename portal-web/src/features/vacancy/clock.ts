import { useEffect, useState } from 'react';

const HOUR = 3_600_000;

/** How the clock of 72 hours stands: hours left, the one that runs counted in, or whole hours past. */
export type Clock = { state: 'running' | 'soon' | 'late'; hours: number };

export function clockOf(dueAt: string, now: Date): Clock {
  const past = now.getTime() - Date.parse(dueAt);
  const left = -past;
  if (past >= 0) return { state: 'late', hours: Math.floor(past / HOUR) };
  return left < HOUR ? { state: 'soon', hours: 0 } : { state: 'running', hours: Math.ceil(left / HOUR) };
}

/** The present, once a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
