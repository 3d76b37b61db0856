import { NavLink } from 'react-router';
import { useFormat, useText } from '@/i18n';
import { notificationText } from '@/i18n/notification/nl';
import { notificationStaffText } from '@/i18n/notification/staff';
import { Icon, type IconName } from '@/ui';
import styles from './NoticeList.module.css';
import type { Notice, NoticeKind } from './notification.graphql';
import { whereOf } from './where';

function iconOf(kind: NoticeKind): IconName {
  if (kind === 'MESSAGE') return 'chat';
  if (kind.startsWith('DOCUMENT')) return 'file';
  if (kind.startsWith('APPOINTMENT')) return 'calendar';
  if (kind.startsWith('VACANCY')) return 'briefcase';
  if (kind.startsWith('PITCH') || kind.startsWith('INTEREST') || kind === 'EMPLOYER_ASKED')
    return 'megaphone';
  if (kind.startsWith('CONSENT') || kind.startsWith('CORRECTION') || kind === 'GLASS_BROKEN') return 'shield';
  return kind === 'CONTACT_PERSON_CHANGED' || kind === 'CLIENT_ASSIGNED' ? 'person' : 'plan';
}

/** Notices as links to what they are about; an unread one says so. */
export function NoticeList({
  notices,
  client,
  onOpen,
}: {
  notices: readonly Notice[];
  client: boolean;
  /** Told for an unread one, when it is opened. */
  onOpen: (id: string) => void;
}) {
  const text = useText(notificationText);
  const staff = useText(notificationStaffText);
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id} data-unread={!notice.readAt || undefined}>
          <NavLink
            to={whereOf(notice, client)}
            className={styles.row}
            onClick={() => {
              if (!notice.readAt && notice.kind !== 'MESSAGE') onOpen(notice.id);
            }}
          >
            <span className={styles.drawing}>
              <Icon name={iconOf(notice.kind)} size="m" />
            </span>
            <span className={styles.words}>
              <span className={styles.what}>
                {notice.clientName ? staff[notice.kind](notice.clientName) : text[notice.kind]}
              </span>
              <span className={styles.when}>
                {format.moment(notice.at)}
                {notice.readAt ? null : <span className={styles.new}>{text.isNew}</span>}
              </span>
            </span>
            <Icon name="chevronRight" />
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
