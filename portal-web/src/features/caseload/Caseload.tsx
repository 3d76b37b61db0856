import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Button, DataTable, EmptyState, Notice, SelectionBar, Soft } from '@/ui';
import { BatchProgress } from './BatchProgress';
import { BulkMessageDialog } from './BulkMessageDialog';
import { CallDialog } from './CallDialog';
import type { Row } from './caseload.graphql';
import { useColumns } from './columns';
import { type Held, useSteadyRows } from './steady';
import { useBatch } from './useBatch';
import styles from './Caseload.module.css';

type CaseloadProps = {
  rows: readonly Row[];
  total: number;
  /** Tells one filter and order from another. */
  question: unknown;
  /** False while an older answer stands there. */
  complete: boolean;
  /** Present when the list is narrowed. */
  onShowAll?: () => void;
};

/** The list itself: it stays still while others work, and knows what can be done with one and with several. */
export function Caseload({ rows, total, question, complete, onShowAll }: CaseloadProps) {
  const text = useText(caseloadText);
  const navigate = useNavigate();
  const steady = useSteadyRows(rows, question, complete, (row) => row.dossierId);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [calling, setCalling] = useState<Row | null>(null);
  const [writing, setWriting] = useState(false);
  const batch = useBatch();
  const columns = useColumns(setCalling);
  const chosen = rows.filter((row) => selected.has(row.dossierId));

  return (
    <>
      <BatchProgress batch={batch} />
      <div role="status">
        {steady.moved > 0 ? (
          <Notice icon="refresh">
            <span className={styles.moved}>
              {text.moved(steady.moved)}
              <Button small onClick={steady.settle}>
                {text.settle}
              </Button>
            </span>
          </Notice>
        ) : null}
      </div>
      <div role="status">
        <Soft>{rows.length < total ? text.more(rows.length, total) : text.found(total)}</Soft>
      </div>
      {steady.rows.length === 0 ? (
        <EmptyState
          icon="search"
          title={text.noneTitle}
          action={onShowAll ? <Button onClick={onShowAll}>{text.showAll}</Button> : undefined}
        >
          {text.noneDo}
        </EmptyState>
      ) : (
        <DataTable<Held<Row>>
          caption={text.caption}
          columns={columns}
          rows={steady.rows}
          rowKey={({ id }) => id}
          rowName={({ row }) => row?.clientName ?? text.gone}
          onOpen={({ row }) => (row ? void navigate(`/clienten/${row.dossierId}`) : undefined)}
          selected={new Set(chosen.map((row) => row.dossierId))}
          onSelect={setSelected}
          rowKeys={{ b: ({ row }) => setCalling(row ?? null) }}
        />
      )}
      <SelectionBar count={chosen.length} onClear={() => setSelected(new Set())}>
        <Button kind="primary" small icon="send" onClick={() => setWriting(true)}>
          {text.bulkMessage}
        </Button>
        <Button
          small
          icon="calendar"
          onClick={() =>
            void navigate(`/agenda/nieuw?voor=${chosen.map(({ dossierId }) => dossierId).join(',')}`)
          }
        >
          {text.bulkAppointment}
        </Button>
      </SelectionBar>
      <BulkMessageDialog
        to={writing ? chosen : []}
        onClose={() => setWriting(false)}
        onSend={(message) => {
          batch.send(chosen, message);
          setWriting(false);
          setSelected(new Set());
        }}
      />
      {calling ? (
        <CallDialog key={calling.dossierId} client={calling} onClose={() => setCalling(null)} />
      ) : null}
    </>
  );
}
