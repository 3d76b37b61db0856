import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Icon } from './Icon';
import styles from './Progress.module.css';

/** How far something is, 0 to 1. `label` says what. */
export function ProgressBar({
  label,
  value,
  hideLabel,
}: {
  label: string;
  value: number;
  hideLabel?: boolean;
}) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <div className={styles.progress}>
      {hideLabel ? null : <span aria-hidden="true">{label}</span>}
      <progress className={styles.bar} value={share} max={1} aria-label={label} />
    </div>
  );
}

/** "Nog 2 van 4": the number that counts, drawn as steps, with what it is about. */
export function Counter({ done, goal, children }: { done: number; goal: number; children?: ReactNode }) {
  const text = useText(uiText);
  const ready = done >= goal;
  const steps = Math.max(goal, Math.min(done, goal));
  return (
    <div className={styles.counter}>
      <p className={styles.words} data-ready={ready || undefined}>
        {ready ? <Icon name="checkCircle" /> : null}
        {ready ? text.counterDone(goal) : text.counterLeft(goal - done, goal)}
      </p>
      {steps <= 12 ? (
        <div className={styles.steps} aria-hidden="true">
          {Array.from({ length: steps }, (_, step) => (
            <span key={step} className={styles.step} data-done={step < done || undefined} />
          ))}
        </div>
      ) : (
        <progress className={styles.bar} value={done} max={goal} aria-hidden="true" />
      )}
      {children ? <p className={styles.about}>{children}</p> : null}
    </div>
  );
}
