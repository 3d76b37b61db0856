import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { RowCheckbox } from './Choices';
import { Icon } from './Icon';
import { useShortcuts, useShortcutsOn } from './useShortcuts';
import styles from './DataTable.module.css';

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, in figures of one width. */
  numeric?: boolean;
  /** The head becomes a button; the list itself is ordered by whoever made it. */
  sortable?: boolean;
  /** Left out on narrow screens. */
  wideOnly?: boolean;
};

export type Sort = { key: string; direction: 'ascending' | 'descending' };

type DataTableProps<Row> = {
  /** What the table holds, for a screen reader. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The name of a row, in words. */
  rowName: (row: Row) => string;
  onOpen?: (row: Row) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** More keys for the row under way, such as `b` for "bellen". */
  rowKeys?: Readonly<Record<string, (row: Row) => void>>;
};

/**
 * A list to work through: sticky head, order, selection, and the keyboard (`j` and `k` or arrows move, `Enter` opens,
 * `x` selects). `j` and `k` find the list from anywhere on the page. The row under way has the focus, so the eye, the
 * keyboard and a screen reader are at the same place.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  rowName,
  onOpen,
  sort,
  onSort,
  selected,
  onSelect,
  rowKeys,
}: DataTableProps<Row>) {
  const text = useText(uiText);
  const body = useRef<HTMLTableSectionElement>(null);
  const hint = useId();
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(0, rows.length - 1));
  const workable = Boolean(onOpen ?? onSelect);

  const toggle = (row: Row, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(rowKey(row));
    else next.delete(rowKey(row));
    onSelect?.(next);
  };

  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), rows.length - 1);
    setCurrent(to);
    body.current?.querySelectorAll<HTMLElement>('tr')[to]?.focus();
  };

  const here = () => goTo(at);
  useShortcuts(workable ? { j: here, k: here } : {});
  const shortcuts = useShortcutsOn();

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
      if (!(target instanceof HTMLInputElement && target.type === 'checkbox')) return;
    }
    const row = rows[at];
    const moves: Record<string, number> = {
      ...(shortcuts ? { j: at + 1, k: at - 1 } : {}),
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter' && row && onOpen && target.tagName === 'TR') onOpen(row);
    else if (shortcuts && event.key === 'x' && row && onSelect) toggle(row, !selected?.has(rowKey(row)));
    else if (shortcuts && row && rowKeys?.[event.key]) rowKeys[event.key]?.(row);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.scroll}>
      <Table className={styles.table} aria-describedby={workable ? hint : undefined}>
        <caption className="wb-hidden">{caption}</caption>
        <TableHeader className={styles.head}>
          <TableRow>
            {onSelect ? (
              <TableHeaderCell scope="col" className={styles.check}>
                <RowCheckbox
                  label={text.selectAll}
                  checked={rows.length > 0 && rows.every((row) => selected?.has(rowKey(row)))}
                  some={rows.some((row) => selected?.has(rowKey(row)))}
                  onChange={(on) => onSelect(on ? new Set(rows.map(rowKey)) : new Set())}
                />
              </TableHeaderCell>
            ) : null}
            {columns.map((column) => (
              <TableHeaderCell
                key={column.key}
                scope="col"
                className={styles.headCell}
                data-numeric={column.numeric || undefined}
                data-wide-only={column.wideOnly || undefined}
                aria-sort={sort?.key === column.key ? sort.direction : undefined}
              >
                {column.sortable && onSort ? (
                  <SortButton column={column} sort={sort} onSort={onSort} />
                ) : (
                  column.label
                )}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody ref={body} onKeyDown={workable ? onKeyDown : undefined}>
          {rows.map((row, index) => {
            const chosen = selected?.has(rowKey(row)) ?? false;
            return (
              <TableRow
                key={rowKey(row)}
                className={styles.row}
                tabIndex={workable ? (index === at ? 0 : -1) : undefined}
                data-chosen={chosen || undefined}
                data-openable={onOpen ? true : undefined}
                aria-selected={onSelect ? chosen : undefined}
                onFocus={() => setCurrent(index)}
                onClick={(event) => {
                  if (!(event.target as HTMLElement).closest('a, button, input, label')) onOpen?.(row);
                }}
              >
                {onSelect ? (
                  <TableCell className={styles.check}>
                    <RowCheckbox
                      label={text.selectRow(rowName(row))}
                      checked={chosen}
                      onChange={(on) => toggle(row, on)}
                    />
                  </TableCell>
                ) : null}
                {columns.map((column) => (
                  <TableCell
                    key={column.key}
                    className={styles.cell}
                    data-numeric={column.numeric || undefined}
                    data-wide-only={column.wideOnly || undefined}
                  >
                    {column.cell(row)}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {workable ? (
        <span id={hint} className="wb-hidden">
          {text.rowKeys}
        </span>
      ) : null}
    </div>
  );
}

function SortButton<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort?: Sort;
  onSort: (sort: Sort) => void;
}) {
  const mine = sort?.key === column.key;
  const ascending = mine && sort.direction === 'ascending';
  return (
    <button
      type="button"
      className={styles.sort}
      data-mine={mine || undefined}
      data-direction={mine ? sort.direction : undefined}
      onClick={() => onSort({ key: column.key, direction: ascending ? 'descending' : 'ascending' })}
    >
      {column.label}
      <Icon name={mine ? 'chevronDown' : 'sort'} />
    </button>
  );
}

/** What can be done with the rows that are chosen; there only when there are any. */
export function SelectionBar({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  children: ReactNode;
}) {
  const text = useText(uiText);
  return (
    <div role="status" className={styles.selectionRegion}>
      {count > 0 ? (
        <div className={styles.selection}>
          <strong>{text.selected(count)}</strong>
          {children}
          <button type="button" className={styles.clear} onClick={onClear}>
            {text.cancel}
          </button>
        </div>
      ) : null}
    </div>
  );
}
