import { Suspense } from 'react';
import { useFormat, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { EmptyState, Page, PageHeading, Skeleton, Soft, Stack } from '@/ui';
import { todayParts } from '../composition';
import { Crash } from '../Crash';
import { useSession } from '../session/session';

/** "Vandaag": what must I do, how far am I, whom do I talk to, what is next. Each feature brings its own answer. */
export function TodayPage() {
  const text = useText(appText);
  const format = useFormat();
  const { me } = useSession();
  const firstName = me.name.split(' ')[0] ?? me.name;
  return (
    <Page>
      <Stack gap={0}>
        <Soft>{format.longDay(new Date())}</Soft>
        <PageHeading title={text.today}>{text.todayFor(firstName)}</PageHeading>
      </Stack>
      {todayParts.length === 0 ? <EmptyState title={text.todayEmpty}>{text.todayEmptyDo}</EmptyState> : null}
      {todayParts.map(({ order, Component }) => (
        <Crash key={order}>
          <Suspense fallback={<Skeleton card />}>
            <Component />
          </Suspense>
        </Crash>
      ))}
    </Page>
  );
}
