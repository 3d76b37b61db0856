import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { usePages } from '@/app/usePages';
import { useFormat, useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { dossierText } from '@/i18n/dossier/nl';
import {
  Avatar,
  Card,
  type Column,
  DataTable,
  EmptyState,
  Facts,
  Page,
  PageHeading,
  Soft,
  Stack,
  useWide,
} from '@/ui';
import { GlassUsesQuery, type GlassUse } from './audit.graphql';
import styles from './Log.module.css';

/** "Noodtoegang": who looked for an hour without being tied to the client, and why. */
export default function GlassUsesPage() {
  const text = useText(auditText);
  const { data, error, nodes, again, pages } = usePages(
    GlassUsesQuery,
    { after: null },
    (answer) => answer.breakGlassUses,
  );

  return (
    <Page width="wide">
      <Stack gap={0}>
        <PageHeading>{text.glassTitle}</PageHeading>
        <Soft>{text.glassIntro}</Soft>
      </Stack>
      {!data ? (
        <QueryState error={error} onRetry={again} lines={6} />
      ) : nodes.length === 0 ? (
        <EmptyState icon="eye" title={text.glassNone}>
          {text.glassNoneDo}
        </EmptyState>
      ) : (
        <Uses uses={nodes} />
      )}
      <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
    </Page>
  );
}

function Uses({ uses }: { uses: readonly GlassUse[] }) {
  const text = useText(auditText);
  const format = useFormat();
  const wide = useWide();
  const hour = ({ from, until }: GlassUse) => text.glassHour(format.moment(from), format.time(until));
  const columns: readonly Column<GlassUse>[] = [
    { key: 'when', label: text.when, cell: hour },
    { key: 'who', label: text.who, cell: (use) => <Who use={use} /> },
    { key: 'client', label: text.client, cell: ({ clientName }) => clientName },
    { key: 'reason', label: text.glassReason, cell: ({ reason }) => <q>{reason}</q> },
  ];
  return wide ? (
    <div className={styles.table}>
      <DataTable
        caption={text.glassCaption}
        columns={columns}
        rows={uses}
        rowKey={({ id }) => id}
        rowName={({ personName }) => personName}
      />
    </div>
  ) : (
    <ul className={styles.cards} aria-label={text.glassCaption}>
      {uses.map((use) => (
        <li key={use.id}>
          <Card listed>
            <Soft>{hour(use)}</Soft>
            <Who use={use} />
            <Facts
              facts={[
                { term: text.client, detail: use.clientName },
                { term: text.glassReason, detail: <q>{use.reason}</q> },
              ]}
            />
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Who({ use: { personName, role } }: { use: GlassUse }) {
  const words = useText(dossierText);
  return (
    <span className={styles.who}>
      <Avatar name={personName} size="s" />
      <Stack gap={0}>
        <span className={styles.name}>{personName}</span>
        <Soft>{words[`role_${role}`]}</Soft>
      </Stack>
    </span>
  );
}
