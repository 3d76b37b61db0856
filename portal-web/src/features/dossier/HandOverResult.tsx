import { useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { Button, Notice, useToast } from '@/ui';
import type { HandOver } from './useHandOver';
import styles from './Assign.module.css';

/** How many clients have whom now, and the way back. */
export function HandOverResult({ handOver }: { handOver: HandOver }) {
  const text = useText(staffText);
  const say = useToast();
  const { done } = handOver;
  const missed = done ? done.clients.length - done.count : 0;
  const undo = async () => {
    const problem = await handOver.undo();
    if (problem) say({ message: problem, tone: 'bad' });
  };
  return (
    <div role="status">
      {done ? (
        <Notice tone={missed > 0 ? 'wait' : 'good'}>
          <span className={styles.result}>
            {done.back ? text.undone(done.count, done.to.name) : text.handedOver(done.count, done.to.name)}
            {missed > 0 ? ` ${text.notAll(missed)}` : null}
            {done.from && !done.back ? (
              <Button small icon="undo" busy={handOver.busy} onClick={() => void undo()}>
                {text.undo}
              </Button>
            ) : null}
            <Button small kind="quiet" onClick={handOver.close}>
              {text.close}
            </Button>
          </span>
        </Notice>
      ) : null}
    </div>
  );
}
