import { useEffect, useState } from 'react';

/** Milliseconds without typing after which it is worth asking the server. */
const QUIET = 350;

/** The value as it was when the typing last paused. */
export function useQuiet<T>(value: T): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), QUIET);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}
