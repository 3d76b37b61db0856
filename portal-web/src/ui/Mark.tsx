import styles from './Mark.module.css';

/** The bridge line: one stroke of road, one stroke of arch. */
export function Mark({ withName = true }: { withName?: boolean }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 40 28" className={styles.drawing} aria-hidden="true" focusable="false">
        <path className={styles.arch} d="M4 21C8 3 32 3 36 21" />
        <path className={styles.hangers} d="M12.5 10.5V19.5M20 7.5V19.5M27.5 10.5V19.5" />
        <path className={styles.road} d="M2 21H38" />
      </svg>
      {withName ? <span className={styles.name}>Werkbrug</span> : <span className="wb-hidden">Werkbrug</span>}
    </span>
  );
}
