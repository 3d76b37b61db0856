import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useChange } from '@/app/useChange';
import { usePages } from '@/app/usePages';
import { useLive } from '@/graphql';
import { useText } from '@/i18n';
import { notificationText } from '@/i18n/notification/nl';
import { Button, EmptyState, Link, Page, PageHeading, Soft, Stack, useToast } from '@/ui';
import { NoticeList } from './NoticeList';
import { NoticesChanged, NoticesMark, NoticesQuery } from './notification.graphql';

const NOTHING = {};

/** "Meldingen": what happened for whoever looks, newest first. */
export default function NoticesPage() {
  const text = useText(notificationText);
  const say = useToast();
  const isClient = useSession().me.role === 'CLIENT';
  const { data, error, nodes, again, pages } = usePages(NoticesQuery, NOTHING, (answer) => answer.notices);
  const mark = useChange(NoticesMark);
  useLive(NoticesChanged, {}, again);

  const unreadIds = data?.notices.unreadIds ?? [];
  const markAll = async () => {
    if (!(await mark.send({ noticeIds: unreadIds, read: true }))) return;
    again();
    say({
      message: text.allRead(unreadIds.length),
      undo: () => void mark.send({ noticeIds: unreadIds, read: false }).then(again),
    });
  };

  return (
    <Page>
      <PageHeading
        after={
          unreadIds.length > 0 ? (
            <Button icon="check" small busy={mark.busy} onClick={() => void markAll()}>
              {text.markAll}
            </Button>
          ) : null
        }
      >
        {text.title}
      </PageHeading>
      <Link to="/meldingen/mail" icon="mail">
        {text.mail}
      </Link>
      {mark.errors[''] ? <p role="alert">{mark.errors['']}</p> : null}
      {!data ? <QueryState error={error} onRetry={again} lines={6} /> : null}
      {data && nodes.length === 0 ? (
        <EmptyState icon="bell" title={text.empty}>
          {text.emptyDo}
        </EmptyState>
      ) : null}
      {nodes.length > 0 ? (
        <Stack gap={2}>
          <Soft>{text.unread(unreadIds.length)}</Soft>
          <NoticeList
            notices={nodes}
            client={isClient}
            onOpen={(id) => void mark.send({ noticeIds: [id], read: true })}
          />
          <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
        </Stack>
      ) : null}
    </Page>
  );
}
