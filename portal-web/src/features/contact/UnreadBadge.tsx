import { useSession } from '@/app/session/session';
import { useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Count } from '@/ui';
import { ConversationChanged, UnreadQuery } from './contact.graphql';

/** How many messages the client has not read, beside "Berichten". */
export default function UnreadBadge() {
  const text = useText(contactText);
  const dossierId = useSession().me.dossierId ?? '';
  const [{ data }, read] = useQuery({ query: UnreadQuery, variables: { dossierId } });
  useLive(ConversationChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  const unread = data?.conversation?.unread ?? 0;
  return <Count value={unread} label={text.unread(unread)} />;
}
