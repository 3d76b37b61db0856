import { useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Button, Icon } from '@/ui';
import { without } from './marked';
import type { Mark } from './words';
import styles from './PitchWriter.module.css';

/** What in the text gives its writer away, why, and what to do about it; spoken when it changes. */
export function Marks({
  text: words,
  marks,
  onText,
}: {
  text: string;
  /** Null while the answer is on its way. */
  marks: readonly Mark[] | null;
  onText: (text: string) => void;
}) {
  const text = useText(pitchText);
  if (!marks) {
    return (
      <p className={styles.verdict} data-state="wait">
        <Icon name="eye" /> {text.checking}
      </p>
    );
  }
  return (
    <div role="status">
      <p className={styles.verdict} data-state={marks.length > 0 ? 'bad' : 'good'}>
        <Icon name={marks.length > 0 ? 'attention' : 'shield'} />{' '}
        {marks.length > 0 ? text.marks(marks.length) : text.noMarks}
      </p>
      <ul className={styles.marks}>
        {marks.map((mark) => {
          const passage = words.slice(mark.start, mark.end);
          return (
            <li key={`${mark.start} ${passage}`}>
              <q lang="nl">{passage}</q>
              <span>{mark.reason}</span>
              <span className={styles.proposal}>{mark.proposal}</span>
              <Button
                small
                kind="quiet"
                type="button"
                icon="close"
                onClick={() => onText(without(words, mark))}
              >
                {text.remove(passage)}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
