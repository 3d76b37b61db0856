import { useEffect, useState } from 'react';

/** The value after it has not changed for a while, so that typing does not ask at every letter. */
export function useQuiet<T>(value: T, milliseconds = 200): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return quiet;
}
