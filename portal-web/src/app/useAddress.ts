import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useQuiet } from '@/ui';

/** Marks an address that the fields themselves wrote. */
const OWN = 'own';

/** How a view of a list is read from the address and written there, and which field of it is typed letter by letter. */
type Address<View, Typed extends keyof View> = {
  viewOf: (params: URLSearchParams) => View;
  paramsOf: (view: View) => URLSearchParams;
  typed: Typed;
};

/**
 * The view of a list as it stands in the fields, and as it stands in the address: what is typed goes there when the typing
 * pauses, so that no letter waits for the address. Changing replaces the address, so that "back" leaves the list.
 */
export function useAddress<Typed extends string, View extends Record<Typed, string>>({
  viewOf,
  paramsOf,
  typed: key,
}: Address<View, Typed>): {
  typed: View;
  asked: View;
  change: (changes: Partial<View>) => void;
  search: string;
} {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const asked = viewOf(params);
  const [words, setWords] = useState<string>(asked[key]);
  const [seen, setSeen] = useState<string>(asked[key]);
  if (seen !== asked[key]) {
    setSeen(asked[key]);
    // What was written from here may come late, when more was typed since; what a link asks for counts.
    if (location.state !== OWN) setWords(asked[key]);
  }
  const typed = { ...asked, [key]: words };
  const quiet = useQuiet(words);
  const write = (view: View) => setParams(paramsOf(view), { replace: true, state: OWN });
  const settle = useEffectEvent(() => {
    if (quiet === words && words !== asked[key]) write(typed);
  });
  useEffect(() => settle(), [quiet]);

  const change = (changes: Partial<View>) => {
    if (changes[key] !== undefined) setWords(changes[key]);
    if (Object.keys(changes).some((changed) => changed !== key)) write({ ...typed, ...changes });
  };
  return { typed, asked, change, search: params.toString() };
}
