import { type ReactNode, useId } from 'react';
import { Heading } from './Heading';
import styles from './Card.module.css';

/** `plain` for most; `forYou` (warm) once a screen, for what waits for this person; `sunk` for what is beside the point. */
type Tone = 'plain' | 'forYou' | 'sunk' | 'action';

/** A piece of a page that stands by itself. With a heading it is a named region. */
export function Card({
  heading,
  level = 2,
  after,
  tone = 'plain',
  children,
}: {
  heading?: ReactNode;
  level?: 2 | 3;
  /** Beside the heading: a state or a link. */
  after?: ReactNode;
  tone?: Tone;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={heading ? id : undefined}>
      {heading ? (
        <div className={styles.head}>
          <Heading level={level} id={id}>
            {heading}
          </Heading>
          {after}
        </div>
      ) : null}
      {children}
    </section>
  );
}
