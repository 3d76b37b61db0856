import { Alert } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Notice.module.css';

type NoticeTone = 'info' | 'good' | 'wait' | 'bad' | 'forYou';

const TYPE = { info: 'info', good: 'ok', wait: 'warning', bad: 'error', forYou: 'info' } as const;
const ICON: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'checkCircle',
  wait: 'clock',
  bad: 'attention',
  forYou: 'hand',
};

/** Something to know, in the flow of the page. `live` also speaks it when it appears later. */
export function Notice({
  tone = 'info',
  icon,
  live = false,
  children,
}: {
  tone?: NoticeTone;
  icon?: IconName;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <Alert
      type={TYPE[tone]}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : 'note'}
      icon={<Icon name={icon ?? ICON[tone]} size="m" />}
      className={styles.notice}
      data-tone={tone}
    >
      {children}
    </Alert>
  );
}
