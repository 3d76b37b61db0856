import { useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { Avatar, type Column, DataTable, Soft, Stack } from '@/ui';
import type { Look } from './looks';
import { useLookWords } from './useLookWords';
import styles from './Log.module.css';

/** The log as a table, where there is room for one. */
export function LookTable({ looks }: { looks: readonly Look[] }) {
  const text = useText(auditText);
  const wordsOf = useLookWords();
  const columns: readonly Column<Look>[] = [
    {
      key: 'when',
      label: text.when,
      cell: (look) => {
        const { when, times } = wordsOf(look);
        return (
          <span className={styles.when}>
            <Stack gap={0}>
              {when}
              {times ? <Soft>{times}</Soft> : null}
            </Stack>
          </span>
        );
      },
    },
    { key: 'who', label: text.who, cell: (look) => <Who look={look} /> },
    {
      key: 'client',
      label: text.client,
      cell: (look) => <span className={styles.client}>{wordsOf(look).clients}</span>,
    },
    { key: 'seen', label: text.seen, cell: (look) => wordsOf(look).seen || <Soft>{text.nothing}</Soft> },
    { key: 'why', label: text.why, cell: (look) => wordsOf(look).why || <Soft>{text.nothing}</Soft> },
  ];
  return (
    <div className={styles.table}>
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={looks}
        rowKey={({ key }) => key}
        rowName={({ actorName }) => actorName}
      />
    </div>
  );
}

/** The colleague and the role in which it was done. */
export function Who({ look }: { look: Look }) {
  const { role } = useLookWords()(look);
  return (
    <span className={styles.who}>
      <Avatar name={look.actorName} size="s" />
      <Stack gap={0}>
        <span className={styles.name}>{look.actorName}</span>
        <Soft>{role}</Soft>
      </Stack>
    </span>
  );
}
