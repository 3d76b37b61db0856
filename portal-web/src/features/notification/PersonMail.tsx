import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { notificationStaffText } from '@/i18n/notification/staff';
import { Notice } from '@/ui';
import { MailFailedQuery } from './settings.graphql';

/** On the page of a client: mail does not arrive, so it is time to ask for another address. */
export default function PersonMail({ dossierId }: { dossierId: string }) {
  const text = useText(notificationStaffText);
  const format = useFormat();
  const [{ data }] = useQuery({ query: MailFailedQuery, variables: { dossierId } });
  const since = data?.dossier?.mailFailedAt;
  if (!data?.dossier || !since) return null;
  return (
    <Notice tone="wait" icon="mail">
      {text.mailFailed(data.dossier.clientName, format.moment(since))}
    </Notice>
  );
}
