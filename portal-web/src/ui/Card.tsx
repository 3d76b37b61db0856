import { type ReactNode, useId } from 'react';
import { Heading } from './Heading';
import styles from './Card.module.css';

/** `plain` for most; `forYou` (warm) once a screen, for what waits for this person; `sunk` for what is beside the point. */
type Tone = 'plain' | 'forYou' | 'sunk' | 'action';

/** A piece of a page that stands by itself. With a heading it is a named region, or one article of a list of them. */
export function Card({
  heading,
  level = 2,
  after,
  listed = false,
  tone = 'plain',
  children,
}: {
  heading?: ReactNode;
  level?: 2 | 3;
  /** Beside the heading: a state or a link. */
  after?: ReactNode;
  /** One of several of a kind, which may have the same heading; then it is no landmark. */
  listed?: boolean;
  tone?: Tone;
  children?: ReactNode;
}) {
  const id = useId();
  const Piece = listed ? 'article' : 'section';
  return (
    <Piece className={styles.card} data-tone={tone} aria-labelledby={heading ? id : undefined}>
      {heading ? (
        <div className={styles.head}>
          <Heading level={level} id={id}>
            {heading}
          </Heading>
          {after}
        </div>
      ) : null}
      {children}
    </Piece>
  );
}
