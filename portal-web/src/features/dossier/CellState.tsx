import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Icon } from '@/ui';
import type { Cell } from './grid';
import styles from './CellState.module.css';

const ICON = { law: 'shield', consent: 'eye', no: 'eyeOff' } as const;

/** May this organisation see this section: a drawing, a word, and until when. */
export function CellState({ cell }: { cell: Cell }) {
  const text = useText(dossierText);
  const format = useFormat();
  return (
    <span className={styles.state} data-state={cell.state}>
      <Icon name={ICON[cell.state]} />
      <span>
        {cell.state === 'law' ? text.cellLaw : cell.state === 'consent' ? text.cellConsent : text.cellNo}
        {cell.lastDay ? (
          <span className={styles.until}>{text.cellUntil(format.day(cell.lastDay))}</span>
        ) : null}
      </span>
    </span>
  );
}
