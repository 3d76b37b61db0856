import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useSession } from '@/app/session/session';
import { useClient, useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { notificationText } from '@/i18n/notification/nl';
import { Icon, useTabCount } from '@/ui';
import styles from './NoticeBell.module.css';
import { BellQuery, NoticesChanged, NoticesMark } from './notification.graphql';
import { isReadAt } from './where';

/** The bell of every shell: how many notices are unread. What one opens by any way is read by that. */
export default function NoticeBell() {
  const text = useText(notificationText);
  const client = useClient();
  const { pathname } = useLocation();
  const isClient = useSession().me.role === 'CLIENT';
  const [{ data }, read] = useQuery({ query: BellQuery, requestPolicy: 'cache-and-network' });
  useLive(NoticesChanged, {}, () => read({ requestPolicy: 'network-only' }));
  const unread = data?.notices.unread ?? 0;
  useTabCount(unread);

  const here = (data?.notices.edges ?? [])
    .filter(({ node }) => !node.readAt && isReadAt(node, isClient, pathname))
    .map(({ node }) => node.id)
    .join(' ');
  useEffect(() => {
    if (!here) return;
    const input = { noticeIds: here.split(' '), read: true };
    void client
      .mutation(NoticesMark, { input })
      .toPromise()
      .then(() => read({ requestPolicy: 'network-only' }));
  }, [client, here, read]);

  return (
    <>
      <NavLink to="/meldingen" className={styles.bell} aria-label={text.bell(unread)} title={text.title}>
        <Icon name="bell" size="m" />
        {unread > 0 ? (
          <span className={styles.count} aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        ) : null}
      </NavLink>
      <span className="wb-hidden" role="status">
        {unread > 0 ? text.unread(unread) : ''}
      </span>
    </>
  );
}
