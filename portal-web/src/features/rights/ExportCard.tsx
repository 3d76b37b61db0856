import { useEffect, useRef, useState } from 'react';
import { newId, useFetch, useMutation } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { rightsText } from '@/i18n/rights/nl';
import { Button, Card, Notice, ProgressBar, Soft, Stack, useToast } from '@/ui';
import { type DossierExport, DossierExportRequest } from './rights.graphql';

/** Everything about oneself in one file: ask for it, wait or walk away, save it within the hour. */
export function ExportCard({
  dossierId,
  made,
  onChanged,
}: {
  dossierId: string;
  made: DossierExport | null;
  onChanged: () => void;
}) {
  const text = useText(rightsText);
  const [{ fetching }, request] = useMutation(DossierExportRequest);
  const [failed, setFailed] = useState<string | null>(null);
  const id = useRef<string | null>(null);

  // Trying the same again after a broken line is the same request.
  const ask = async () => {
    id.current ??= newId();
    setFailed(null);
    const { data } = await request({ input: { id: id.current, dossierId } });
    const answer = data?.dossierExportRequest;
    if (answer) id.current = null;
    if (!answer?.export) setFailed(answer?.userErrors[0]?.message ?? text.exportNotAsked);
    onChanged();
  };

  const busy = made?.state === 'WAITING' || made?.state === 'RUNNING';
  return (
    <Card heading={text.export}>
      <Stack gap={2}>
        <p>{text.exportAbout}</p>
        {made ? <ExportState made={made} onChanged={onChanged} /> : null}
        {failed ? (
          <Notice tone="bad" live>
            {failed}
          </Notice>
        ) : null}
        {busy || made?.state === 'READY' ? null : (
          <Button kind="primary" icon="file" busy={fetching} onClick={() => void ask()}>
            {made ? text.exportAgain : text.exportAsk}
          </Button>
        )}
        <Soft>{text.exportSafe}</Soft>
      </Stack>
    </Card>
  );
}

function ExportState({ made, onChanged }: { made: DossierExport; onChanged: () => void }) {
  const text = useText(rightsText);
  switch (made.state) {
    case 'WAITING':
    case 'RUNNING':
      return (
        <Stack gap={1}>
          <div role="status">
            <ProgressBar label={text.exportRunning} value={made.percent / 100} />
          </div>
          <Soft>{text.exportWalkAway}</Soft>
        </Stack>
      );
    case 'READY':
      return <ExportReady made={made} onChanged={onChanged} />;
    case 'FAILED':
      return (
        <Notice tone="bad" live>
          {text.exportFailed}
        </Notice>
      );
    case 'EXPIRED':
      return <Notice>{text.exportExpired}</Notice>;
  }
}

function ExportReady({ made, onChanged }: { made: DossierExport; onChanged: () => void }) {
  const text = useText(rightsText);
  const format = useFormat();
  const say = useToast();
  const fetchFile = useFetch();
  const [saving, setSaving] = useState(false);
  const until = made.availableUntil ?? made.requestedAt;

  useEffect(() => {
    const timer = setTimeout(onChanged, Math.max(1000, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [onChanged, until]);

  const save = async () => {
    setSaving(true);
    try {
      const response = await fetchFile(`/files/exports/${made.id}.zip`);
      if (!response.ok) throw new Error(`${response.status}`);
      const address = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = 'mijn-dossier.zip';
      link.click();
      URL.revokeObjectURL(address);
    } catch {
      say({ message: text.exportNotSaved, tone: 'bad' });
      onChanged();
    } finally {
      setSaving(false);
    }
  };

  return (
    <Stack gap={2}>
      <Notice tone="good" live>
        {text.exportReady(format.moment(until))}
      </Notice>
      <Button kind="primary" icon="download" busy={saving} onClick={() => void save()}>
        {made.size ? text.exportSave(format.fileSize(made.size)) : text.exportSavePlain}
      </Button>
    </Stack>
  );
}
