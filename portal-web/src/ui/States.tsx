import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { Heading } from './Heading';
import styles from './States.module.css';

/** Nothing here yet: what that means, and what to do now. */
export function EmptyState({
  icon = 'checkCircle',
  title,
  children,
  action,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.state}>
      <span className={styles.drawing}>
        <Icon name={icon} size="l" />
      </span>
      <Heading>{title}</Heading>
      {children ? <p className={styles.words}>{children}</p> : null}
      {action}
    </div>
  );
}

/** Something failed: what happened, what was kept, what to do. Never blames the reader. */
export function ErrorState({
  title,
  what,
  kept,
  todo,
  action,
}: {
  title?: string;
  what: ReactNode;
  /** What is not lost; leave out where nothing was filled in. */
  kept?: ReactNode;
  todo?: ReactNode;
  action?: ReactNode;
}) {
  const text = useText(uiText);
  return (
    <div className={styles.state} data-tone="bad" role="alert">
      <span className={styles.drawing}>
        <Icon name="attention" size="l" />
      </span>
      <Heading>{title ?? text.errorTitle}</Heading>
      <p className={styles.words}>{what}</p>
      {kept ? (
        <p className={styles.kept}>
          <Icon name="check" /> {kept}
        </p>
      ) : null}
      {todo ? <p className={styles.words}>{todo}</p> : null}
      {action}
    </div>
  );
}

/** Grey lines in the shape of what comes, only after 300 ms: a quick answer shows nothing first. */
export function Skeleton({ lines = 3, card = false }: { lines?: number; card?: boolean }) {
  const text = useText(uiText);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.skeleton} data-card={card || undefined} role="status">
      <span className="wb-hidden">{text.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bone} data-short={line === lines - 1 || undefined} />
      ))}
    </div>
  );
}

/** Whether this device has a line, as the browser sees it. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** A line on top while there is no internet; the live region exists before, so that it is spoken. */
export function OfflineBanner({ children }: { children?: ReactNode }) {
  const text = useText(uiText);
  const online = useOnline();
  return (
    <div role="status" className={styles.bannerRegion}>
      {online ? null : (
        <div className={styles.banner}>
          <Icon name="offline" /> <span>{text.offline}</span> {children}
        </div>
      )}
    </div>
  );
}
