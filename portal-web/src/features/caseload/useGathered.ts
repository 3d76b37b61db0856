import { useCallback, useEffect, useRef } from 'react';

/** Many calls in a short time become one: a message to forty clients gives forty hints. */
export function useGathered(action: () => void, milliseconds = 250): () => void {
  const latest = useRef(action);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), milliseconds);
  }, [milliseconds]);
}
