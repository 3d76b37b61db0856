import type { CombinedError } from '@urql/core';
import { useContext, useEffect, useRef } from 'react';
import { problemOf, sentenceOf } from '@/graphql';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { graphqlText } from '@/i18n/graphql/nl';
import { uiText } from '@/i18n/ui/nl';
import { Button, ErrorState, Skeleton } from '@/ui';
import { SessionContext } from './session/session';

/**
 * What stands in place of data that is not there (yet): nothing, then a skeleton after 300 ms, or what went wrong. It is
 * tried again by itself when a login that was away is back.
 * `if (!data) return <QueryState error={error} onRetry={() => read()} />`
 */
export function QueryState({
  error,
  onRetry,
  lines,
}: {
  error?: CombinedError;
  onRetry?: () => void;
  lines?: number;
}) {
  const text = useText(graphqlText);
  const app = useText(appText);
  const ui = useText(uiText);
  const login = useContext(SessionContext)?.login;
  const before = useRef(login);
  useEffect(() => {
    if (login === 'fine' && before.current !== 'fine') onRetry?.();
    before.current = login;
  }, [login, onRetry]);
  if (!error) return <Skeleton card lines={lines} />;
  const problem = problemOf(error);
  // Without a token nothing is asked, which looks like a lost line.
  const away = problem === 'offline' && login === 'readOnly';
  return (
    <ErrorState
      what={away ? app.loginAwayClosed : sentenceOf(problem, text)}
      action={
        onRetry ? (
          <Button icon="refresh" onClick={onRetry}>
            {ui.tryAgain}
          </Button>
        ) : undefined
      }
    />
  );
}
