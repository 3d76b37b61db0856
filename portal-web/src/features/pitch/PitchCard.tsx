import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Icon, type IconName } from '@/ui';
import { pieces } from './marked';
import { type Mark, type Shown, wordOf } from './words';
import styles from './PitchCard.module.css';

/** A pitch as an employer sees it: the words of a person first, the lists below them. */
export function PitchCard({
  pitch,
  marks = [],
  as: Frame = 'article',
  children,
}: {
  pitch: Shown;
  /** Passages that cannot stay, where the writer looks at it. */
  marks?: readonly Mark[];
  as?: 'article' | 'div';
  children?: ReactNode;
}) {
  const text = useText(pitchText);
  const { occupationGroups, education, region, hours } = pitch.attributes;
  const [main, ...others] = occupationGroups.map((value) => wordOf(text, 'group', value));
  const papers = [
    ...(pitch.attributes.certificates ?? []).map((value) => wordOf(text, 'certificate', value)),
    ...(pitch.attributes.licences ?? []).map((value) => wordOf(text, 'licence', value)),
  ];
  return (
    <Frame className={styles.card}>
      <p className={styles.group}>
        {main}
        {others.length > 0 ? <span className={styles.others}> · {others.join(' · ')}</span> : null}
      </p>
      <p className={styles.text} lang="nl" dir="ltr">
        {pieces(pitch.text, marks).map((piece, index) =>
          piece.mark ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
        )}
      </p>
      <ul className={styles.facts}>
        <Fact icon="clock" words={hours && wordOf(text, 'hours', hours)} />
        <Fact icon="pin" words={region && wordOf(text, 'region', region)} />
        <Fact icon="file" words={education && wordOf(text, 'education', education)} />
        <Fact icon="checkCircle" words={papers.join(', ')} />
      </ul>
      {children ? <div className={styles.foot}>{children}</div> : null}
    </Frame>
  );
}

function Fact({ icon, words }: { icon: IconName; words: string | null }) {
  return words ? (
    <li>
      <Icon name={icon} /> {words}
    </li>
  ) : null;
}
