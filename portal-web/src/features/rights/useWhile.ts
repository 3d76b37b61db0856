import { useEffect } from 'react';

const AGAIN_MS = 1_500;

/** Looks again and again for as long as something is under way. */
export function useWhile(busy: boolean, look: () => void) {
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(look, AGAIN_MS);
    return () => clearInterval(timer);
  }, [busy, look]);
}
