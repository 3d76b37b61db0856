import { createContext, useContext, useEffect, useRef } from 'react';
import { type AnyVariables, type DocumentInput, useSubscription } from 'urql';
import type { Live } from './live';

export const LiveContext = createContext<Pick<Live, 'onReconnect'>>({ onReconnect: () => () => undefined });

/**
 * Listens to a subscription as long as the part is on the screen. A message is only a hint: `read` asks the server
 * again, with the rights of now. After a broken line it reads once more, for what was missed; and also when the server
 * ends the subscription, because that is how access ends.
 *
 * `useLive(DossierChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }))`
 */
export function useLive<Hint, Variables extends AnyVariables>(
  document: DocumentInput<Hint, Variables>,
  variables: Variables,
  read: (hint?: Hint) => void,
  { pause = false }: { pause?: boolean } = {},
) {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  const { onReconnect } = useContext(LiveContext);
  useEffect(() => (pause ? undefined : onReconnect(() => latest.current())), [onReconnect, pause]);

  const [{ data, fetching }] = useSubscription<Hint, Hint, Variables>({
    query: document,
    variables,
    pause,
  } as Parameters<typeof useSubscription<Hint, Hint, Variables>>[0]);
  useEffect(() => {
    if (data !== undefined) latest.current(data);
  }, [data]);

  const listening = useRef(false);
  useEffect(() => {
    if (listening.current && !fetching && !pause) latest.current();
    listening.current = fetching;
  }, [fetching, pause]);
}
