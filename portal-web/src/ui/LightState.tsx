import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './LightState.module.css';

/** The light of one agreed task. It comes from that task alone, by a rule that stands beside it. */
export type Light = 'green' | 'orange' | 'red' | 'none';

const DRAWING: Record<Light, IconName> = { green: 'check', orange: 'clock', red: 'alert', none: 'more' };

/** A traffic light as a shape and a word, with the rule that made it, the same for client and adviser. */
export function LightState({ light, word, rule }: { light: Light; word?: string; rule?: ReactNode }) {
  const text = useText(uiText);
  const words: Record<Light, string> = {
    green: text.lightGreen,
    orange: text.lightOrange,
    red: text.lightRed,
    none: text.lightNone,
  };
  return (
    <div className={styles.state}>
      <span className={styles.lamp} data-light={light}>
        <Icon name={DRAWING[light]} />
      </span>
      <span className={styles.words}>
        <span className={styles.word}>{word ?? words[light]}</span>
        {rule ? <span className={styles.rule}>{rule}</span> : null}
      </span>
    </div>
  );
}
