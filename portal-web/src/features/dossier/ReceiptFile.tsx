import { useSaveFile } from '@/graphql';
import { useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { Button, Cluster, useToast } from '@/ui';

/** The receipt to keep: a tagged PDF. In a list it is quiet, and says in speech which one it is. */
export function ReceiptFile({ id, number, quiet = false }: { id: string; number: string; quiet?: boolean }) {
  const text = useText(consentText);
  const say = useToast();
  const { busy, save } = useSaveFile(() => say({ message: text.receiptFailed, tone: 'bad' }));
  return (
    <Cluster>
      <Button
        kind={quiet ? 'quiet' : 'secondary'}
        small={quiet}
        icon="download"
        busy={busy}
        aria-label={quiet ? text.saveReceiptOf(number) : undefined}
        onClick={() => void save(`/files/consents/${id}.pdf`, `${text.receiptName}-${number}.pdf`)}
      >
        {quiet ? number : text.saveReceipt}
      </Button>
    </Cluster>
  );
}
