import { createElement, type ReactNode } from 'react';
import styles from './Layout.module.css';

/** Steps of the 8-pixel rhythm. */
export type Gap = 0 | 1 | 2 | 3 | 4 | 6;

/** Things under each other. */
export function Stack({ gap = 2, as = 'div', children }: { gap?: Gap; as?: string; children: ReactNode }) {
  return createElement(as, { className: styles.stack, 'data-gap': gap }, children);
}

/** Things beside each other, wrapping where they do not fit. */
export function Cluster({
  gap = 1,
  justify = 'start',
  align = 'center',
  children,
}: {
  gap?: Gap;
  justify?: 'start' | 'between' | 'end';
  align?: 'center' | 'start' | 'baseline';
  children: ReactNode;
}) {
  return (
    <div className={styles.cluster} data-gap={gap} data-justify={justify} data-align={align}>
      {children}
    </div>
  );
}

/** As many columns as fit, each at least `min` wide. */
export function Grid({
  min = 'm',
  gap = 2,
  children,
}: {
  min?: 's' | 'm' | 'l';
  gap?: Gap;
  children: ReactNode;
}) {
  return (
    <div className={styles.grid} data-min={min} data-gap={gap}>
      {children}
    </div>
  );
}

/** The column of a page: narrow to read and fill in, wide for lists, full for work beside each other. */
export function Page({
  width = 'narrow',
  children,
}: {
  width?: 'narrow' | 'wide' | 'full';
  children: ReactNode;
}) {
  return (
    <div className={styles.page} data-width={width}>
      {children}
    </div>
  );
}

/** Small print beside the real thing. */
export function Soft({ children }: { children: ReactNode }) {
  return <span className={styles.soft}>{children}</span>;
}
