import { useState } from 'react';
import { useFetch } from '@/graphql';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Button, Cluster, useToast } from '@/ui';

/** The plan to keep or to hang on the fridge: a tagged PDF, or this page on paper. */
export function PlanFile({ planId }: { planId: string }) {
  const text = useText(planText);
  const say = useToast();
  const fetchFile = useFetch();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      const response = await fetchFile(`/files/effort-plans/${planId}.pdf`);
      if (!response.ok) throw new Error(`${response.status}`);
      const address = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = 'inspanningsplan.pdf';
      link.click();
      URL.revokeObjectURL(address);
    } catch {
      say({ message: text.pdfFailed, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Cluster>
      <Button icon="download" busy={busy} onClick={() => void save()}>
        {text.savePdf}
      </Button>
      <Button kind="quiet" icon="print" onClick={() => print()}>
        {text.print}
      </Button>
    </Cluster>
  );
}
