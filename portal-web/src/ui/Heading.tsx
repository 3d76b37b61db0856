import { Heading1, Heading2, Heading3 } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import styles from './Heading.module.css';

/** What the browser tab says: the name of the page, behind how many things are unread. */
const tab = { name: '', count: 0 };

function showTab(change: Partial<typeof tab>) {
  Object.assign(tab, change);
  const name = tab.name ? `${tab.name} – Werkbrug` : 'Werkbrug';
  document.title = tab.count > 0 ? `(${tab.count}) ${name}` : name;
}

/** Says in the browser tab how many things are unread, on every page. */
export function useTabCount(count: number): void {
  useEffect(() => {
    showTab({ count });
    return () => showTab({ count: 0 });
  }, [count]);
}

/**
 * The one h1 of a page. It takes the focus when the page was reached by a link, so that a keyboard and a screen reader
 * start where the eye does; it also names the browser tab.
 */
export function PageHeading({
  children,
  title,
  before,
  after,
}: {
  children: ReactNode;
  /** Name of the tab, where the heading itself is not plain text. */
  title?: string;
  /** A way back, above the heading. */
  before?: ReactNode;
  /** Actions at the end of the line. */
  after?: ReactNode;
}) {
  const ref = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const name = title ?? (typeof children === 'string' ? children : undefined);

  // Only another page moves the focus: a filter in the address leaves it where one is typing. It moves before the page is
  // painted, since who sees the page may already have gone to a field.
  const reached = useRef(key !== 'default');
  useLayoutEffect(() => {
    if (reached.current) ref.current?.focus({ preventScroll: true });
    reached.current = true;
  }, [pathname]);

  useEffect(() => {
    showTab({ name: name ?? '' });
  }, [name]);

  return (
    <div className={styles.pageHeading}>
      {before}
      <div className={styles.line}>
        <Heading1 ref={ref} tabIndex={-1} className={styles.h1}>
          {children}
        </Heading1>
        {after ? <div className={styles.after}>{after}</div> : null}
      </div>
    </div>
  );
}

/** A heading inside a page; `level` follows the outline, never the wished size. */
export function Heading({ level = 2, id, children }: { level?: 2 | 3; id?: string; children: ReactNode }) {
  return level === 2 ? <Heading2 id={id}>{children}</Heading2> : <Heading3 id={id}>{children}</Heading3>;
}
