import { useFormat, useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Avatar, Badge, type Column, Count, IconButton, Link, Soft } from '@/ui';
import type { Row } from './caseload.graphql';
import { REASONS } from './reasons';
import type { Held } from './steady';
import styles from './Caseload.module.css';

/** What a morning's glance needs of each client. */
export function useColumns(onCall: (row: Row) => void): readonly Column<Held<Row>>[] {
  const text = useText(caseloadText);
  const format = useFormat();

  /** A number out of a number; null means that the caller may not see it. */
  const share = (done: number | null, total: number | null, none: string) =>
    done === null || total === null ? <Soft>{none}</Soft> : text.ofTotal(done, total);

  return [
    {
      key: 'client',
      label: text.columnClient,
      cell: ({ row }) => (row ? <Client row={row} /> : <span className={styles.gone}>{text.gone}</span>),
    },
    { key: 'why', label: text.columnWhy, cell: ({ row }) => (row ? <Reasons row={row} /> : null) },
    {
      key: 'applications',
      label: text.columnApplications,
      numeric: true,
      wideOnly: true,
      cell: ({ row }) => row && share(row.applicationsDone, row.applicationsRequired, text.hidden),
    },
    {
      key: 'plan',
      label: text.columnPlan,
      numeric: true,
      wideOnly: true,
      cell: ({ row }) => row && share(row.planTasksDone, row.planTasks, text.noPlan),
    },
    {
      key: 'last',
      label: text.columnLast,
      wideOnly: true,
      cell: ({ row }) =>
        row && (row.lastContactAt ? format.day(row.lastContactAt) : <Soft>{text.never}</Soft>),
    },
    {
      key: 'next',
      label: text.columnNext,
      wideOnly: true,
      cell: ({ row }) =>
        row && (row.nextAppointmentAt ? format.moment(row.nextAppointmentAt) : <Soft>–</Soft>),
    },
    {
      key: 'call',
      label: text.columnCall,
      cell: ({ row }) =>
        row && <IconButton icon="phone" label={text.callFor(row.clientName)} onClick={() => onCall(row)} />,
    },
  ];
}

function Client({ row }: { row: Row }) {
  const text = useText(caseloadText);
  return (
    <div className={styles.client}>
      <Avatar name={row.clientName} size="s" />
      <div>
        <div className={styles.name}>
          <Link to={`/clienten/${row.dossierId}`}>{row.clientName}</Link>
          <Count value={row.unread ?? 0} label={text.unread(row.unread ?? 0)} />
        </div>
        <Soft>{row.cohort === 'MINUS_3' ? text.MINUS_3short : text.MINUS_6short}</Soft>
      </div>
    </div>
  );
}

function Reasons({ row }: { row: Row }) {
  const text = useText(caseloadText);
  if (row.reasons.length === 0) return <Soft>{text.nothing}</Soft>;
  return (
    <ul className={styles.reasons}>
      {row.reasons.map(({ kind, text: sentence }) => (
        <li key={kind}>
          <Badge tone={REASONS[kind].tone} icon={REASONS[kind].icon}>
            {sentence}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
