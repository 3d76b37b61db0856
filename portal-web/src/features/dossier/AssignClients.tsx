import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { Button, Card, DataTable, EmptyState, SelectionBar, Soft } from '@/ui';
import { HandOverDialog } from './HandOverDialog';
import { type Adviser, TeamClientsQuery } from './staff.graphql';
import type { HandOver } from './useHandOver';

/** The clients of one adviser (or of nobody), to choose from and hand over. */
export function AssignClients({
  from,
  advisers,
  handOver,
}: {
  from: Adviser | null;
  advisers: readonly Adviser[];
  handOver: HandOver;
}) {
  const text = useText(staffText);
  const format = useFormat();
  const [{ data, error }, read] = useQuery({
    query: TeamClientsQuery,
    variables: { adviserId: from?.id ?? null },
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  if (!data) return <QueryState error={error} onRetry={() => read()} lines={6} />;

  const clients = data.teamClients.edges.map(({ node }) => node);
  const chosen = clients.filter(({ id }) => selected.has(id));
  if (clients.length === 0) {
    return (
      <EmptyState title={from ? text.noClientsTitle(from.name) : text.noWithoutTitle}>
        {text.noClientsDo}
      </EmptyState>
    );
  }
  return (
    <Card heading={from ? text.clientsOf(from.name) : text.clientsWithout}>
      {data.teamClients.pageInfo.hasNextPage ? <Soft>{text.firstHundred}</Soft> : null}
      <DataTable
        caption={from ? text.clientsOf(from.name) : text.clientsWithout}
        rows={clients}
        rowKey={({ id }) => id}
        rowName={({ clientName }) => clientName}
        selected={new Set(chosen.map(({ id }) => id))}
        onSelect={setSelected}
        columns={[
          { key: 'client', label: text.client, cell: ({ clientName }) => clientName },
          {
            key: 'others',
            label: text.others,
            cell: ({ contactPersons }) => {
              const others = contactPersons.filter(({ id }) => id !== from?.id);
              return others.length === 0
                ? text.nobody
                : format.list(others.map(({ name, role }) => `${name} (${text[role]})`));
            },
          },
        ]}
      />
      <SelectionBar count={chosen.length} onClear={() => setSelected(new Set())}>
        <Button kind="primary" small icon="people" onClick={() => setAsking(true)}>
          {text.handOver}
        </Button>
      </SelectionBar>
      {asking ? (
        <HandOverDialog
          from={from}
          advisers={advisers.filter(({ id }) => id !== from?.id)}
          clients={chosen.map(({ id }) => id)}
          handOver={handOver}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setSelected(new Set());
          }}
        />
      ) : null}
    </Card>
  );
}
