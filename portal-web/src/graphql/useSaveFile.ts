import { useState } from 'react';
import { useFetch } from './useFetch';

/** Saves a file of ours on the device of who is logged in; `onFailed` hears that it did not come. */
export function useSaveFile(onFailed: () => void): {
  busy: boolean;
  save: (path: string, name: string) => Promise<void>;
} {
  const fetchFile = useFetch();
  const [busy, setBusy] = useState(false);
  const save = async (path: string, name: string) => {
    setBusy(true);
    try {
      const answer = await fetchFile(path);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const address = URL.createObjectURL(await answer.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      URL.revokeObjectURL(address);
    } catch {
      onFailed();
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
