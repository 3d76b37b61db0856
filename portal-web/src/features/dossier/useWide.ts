import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 60rem)';

/** Whether organisations fit across; a narrower screen shows them one below the other. */
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
