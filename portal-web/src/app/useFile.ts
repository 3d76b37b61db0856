import { useEffect, useState } from 'react';
import { useFetch } from '@/graphql';

export type LoadedFile = { bytes: ArrayBuffer; url: string };

/** The bytes of a file, fetched with the rights of now; nothing of them is kept when the screen is left. */
export function useFile(dossierId: string, fileId: string | undefined, mediaType: string) {
  const fetch = useFetch();
  const [state, setState] = useState<{ id: string; file?: LoadedFile; failed?: boolean }>();
  useEffect(() => {
    if (!fileId) return undefined;
    const stop = new AbortController();
    let url: string | undefined;
    fetch(`/files/${dossierId}/${fileId}`, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        const bytes = await answer.arrayBuffer();
        if (stop.signal.aborted) return;
        url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
        setState({ id: fileId, file: { bytes, url } });
      })
      .catch(() => {
        if (!stop.signal.aborted) setState({ id: fileId, failed: true });
      });
    return () => {
      stop.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [fetch, dossierId, fileId, mediaType]);
  return state?.id === fileId ? state : undefined;
}
