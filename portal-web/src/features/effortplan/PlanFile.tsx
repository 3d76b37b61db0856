import { useSaveFile } from '@/graphql';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Button, Cluster, useToast } from '@/ui';

/** The plan to keep or to hang on the fridge: a tagged PDF, or this page on paper. */
export function PlanFile({ planId }: { planId: string }) {
  const text = useText(planText);
  const say = useToast();
  const { busy, save } = useSaveFile(() => say({ message: text.pdfFailed, tone: 'bad' }));

  return (
    <Cluster>
      <Button
        icon="download"
        busy={busy}
        onClick={() => void save(`/files/effort-plans/${planId}.pdf`, 'inspanningsplan.pdf')}
      >
        {text.savePdf}
      </Button>
      <Button kind="quiet" icon="print" onClick={() => print()}>
        {text.print}
      </Button>
    </Cluster>
  );
}
