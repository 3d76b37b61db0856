import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Icon } from '@/ui';
import { CellState } from './CellState';
import { ChangeButton } from './ChangeButton';
import { type Column, GROUPS, SECTION_ICONS } from './grid';
import styles from './OrganisationGrid.module.css';
import { sees } from './sentences';
import { softened } from './softened';
import type { Opened } from './WhoSeesWhatPage';

/** The whole picture at once, where it fits: organisations across, sections down, each cell a button. */
export function OrganisationGrid({
  columns,
  onOpen,
}: {
  columns: readonly Column[];
  onOpen: (opened: Opened) => void;
}) {
  const text = useText(dossierText);
  return (
    <table className={styles.grid}>
      <caption className="wb-hidden">{text.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {text.section}
          </th>
          {columns.map((column) => (
            <th key={column.organisation.id} scope="col">
              <span className={styles.organisation}>{softened(column.organisation.name)}</span>
              <span className={styles.sees}>{sees(column, text)}</span>
              <ChangeButton column={column} onOpen={onOpen} />
            </th>
          ))}
        </tr>
      </thead>
      {GROUPS.map((group) => (
        <tbody key={group.key}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
              {text[`group_${group.key}`]}
            </th>
          </tr>
          {group.sections.map((section) => (
            <tr key={section}>
              <th scope="row" className={styles.section}>
                <Icon name={SECTION_ICONS[section]} /> {text[`section_${section}`]}
              </th>
              {columns.map((column) => (
                <td key={column.organisation.id}>
                  <button
                    type="button"
                    className={styles.cell}
                    onClick={() => onOpen({ organisationId: column.organisation.id, section })}
                  >
                    <span className="wb-hidden">
                      {column.organisation.name}, {text[`section_${section}`]}:{' '}
                    </span>
                    <CellState cell={column.cells[section]} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
