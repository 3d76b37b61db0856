import { useSession } from '@/app/session/session';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Page, PageHeading, Stack } from '@/ui';
import { Moments } from './Moments';

/** "Contactmomenten": what the client may check of what was written down. */
export default function MomentsPage() {
  const text = useText(contactText);
  const dossierId = useSession().me.dossierId ?? '';
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading>{text.moments}</PageHeading>
        <p>{text.momentsIntro}</p>
      </Stack>
      <Moments dossierId={dossierId} empty={text.momentsEmptyClient} />
    </Page>
  );
}
