import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Card, Stack } from '@/ui';
import { Moments } from './Moments';
import { MomentForm } from './MomentForm';

/** The contacts with one client, and the form that writes one down in ten seconds. */
export default function PersonMoments({ dossierId }: { dossierId: string }) {
  const text = useText(contactText);
  return (
    <Stack gap={3}>
      <Card heading={text.record}>
        <MomentForm key={dossierId} dossierId={dossierId} />
      </Card>
      <Card heading={text.moments}>
        <Moments key={dossierId} dossierId={dossierId} empty={text.momentsEmptyStaff} />
      </Card>
    </Stack>
  );
}
