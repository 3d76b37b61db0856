import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useClient, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Card, Cluster } from '@/ui';
import { type LogEntry, WhoLookedQuery } from './dossier.graphql';
import { looksByDay } from './grid';
import { OneLook } from './WhoLookedLine';
import styles from './WhoLooked.module.css';

/** "Wie heeft gekeken": per day and person, newest first. */
export function WhoLooked() {
  const text = useText(dossierText);
  const format = useFormat();
  const client = useClient();
  const [{ data, error }, read] = useQuery({
    query: WhoLookedQuery,
    variables: { after: null },
    requestPolicy: 'cache-and-network',
  });
  const [older, setOlder] = useState<{ entries: LogEntry[]; next: string | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const page = data?.myDossier?.accessLog;
  if (!page)
    return (
      <Card heading={text.looked}>
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      </Card>
    );

  const next = older ? older.next : page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const readOlder = async () => {
    setBusy(true);
    const { data: answer } = await client.query(WhoLookedQuery, { after: next }).toPromise();
    setBusy(false);
    const log = answer?.myDossier?.accessLog;
    if (!log) return;
    setOlder({
      entries: [...(older?.entries ?? []), ...log.edges.map(({ node }) => node)],
      next: log.pageInfo.hasNextPage ? log.pageInfo.endCursor : null,
    });
  };
  const refresh = () => {
    setOlder(null);
    read({ requestPolicy: 'network-only' });
  };
  const days = looksByDay([...page.edges.map(({ node }) => node), ...(older?.entries ?? [])]);
  return (
    <Card heading={text.looked}>
      <p>{days.length > 0 ? text.lookedIntro : text.lookedEmpty}</p>
      {days.map(({ day, looks }) => (
        <section key={day} className={styles.day} aria-label={format.day(day)}>
          <h3 className={styles.dayName}>{format.day(day)}</h3>
          <ul className={styles.looks}>
            {looks.map((look) => (
              <OneLook
                key={look.key}
                look={look}
                day={format.day(day)}
                dossierId={data.myDossier?.id ?? ''}
                onAsked={refresh}
              />
            ))}
          </ul>
        </section>
      ))}
      {next ? (
        <Cluster>
          <Button busy={busy} onClick={readOlder}>
            {text.more}
          </Button>
        </Cluster>
      ) : null}
    </Card>
  );
}
