import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 60rem)';

/** Whether a table fits; a narrower screen shows its rows one below the other. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(WIDE);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(WIDE).matches,
  );
}
