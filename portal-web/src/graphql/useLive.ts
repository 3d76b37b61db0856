import { createContext, useContext, useEffect, useRef } from 'react';
import { type AnyVariables, createRequest, type DocumentInput, useClient } from 'urql';
import { onEnd, pipe, subscribe } from 'wonka';
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
  const client = useClient();
  const request = createRequest(document, variables);
  const latest = useRef(read);
  const wanted = useRef(request);
  useEffect(() => {
    latest.current = read;
    wanted.current = request;
  });
  const { onReconnect } = useContext(LiveContext);
  useEffect(() => (pause ? undefined : onReconnect(() => latest.current())), [onReconnect, pause]);

  // Not the library's own hook: it does not tell when the server ends a subscription.
  useEffect(() => {
    if (pause) return;
    let left = false;
    const { unsubscribe } = pipe(
      client.executeSubscription<Hint, Variables>(wanted.current),
      onEnd(() => {
        if (!left) latest.current();
      }),
      subscribe(({ data }) => {
        if (data) latest.current(data);
      }),
    );
    return () => {
      left = true;
      unsubscribe();
    };
  }, [client, request.key, pause]);
}
