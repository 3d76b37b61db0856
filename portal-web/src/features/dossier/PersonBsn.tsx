import { useState } from 'react';
import { useSession } from '@/app/session/session';
import { useClient } from '@/graphql';
import { useText } from '@/i18n';
import { bsnText } from '@/i18n/dossier/bsn';
import { Button, Cluster, Dialog, Notice, Soft, Stack, useToast } from '@/ui';
import { BsnForm } from './BsnForm';
import { BsnQuery } from './bsn.graphql';
import type { PersonDossierContent } from './dossier.graphql';
import styles from './PersonBsn.module.css';

/** The BSN of a client, for whose organisation a law asks it: hidden until somebody says that they need it. */
export function PersonBsn({ dossier, onSaved }: { dossier: PersonDossierContent; onSaved: () => void }) {
  const text = useText(bsnText);
  const { me } = useSession();
  const [writing, setWriting] = useState(false);
  const close = () => setWriting(false);
  const { bsn } = dossier;
  const mine = dossier.contactPersons.some(({ id }) => id === me.id);

  return (
    <section className={styles.bsn} aria-label={text.name}>
      <Stack gap={1}>
        <p className={styles.name}>{text.name}</p>
        {bsn ? (
          <Number key={bsn.masked} dossierId={dossier.id} masked={bsn.masked} />
        ) : (
          <Soft>{text.none}</Soft>
        )}
        <Soft>{text.why}</Soft>
        {mine ? (
          <Cluster>
            <Button small kind="quiet" icon="edit" onClick={() => setWriting(true)}>
              {bsn ? text.correct : text.fillIn}
            </Button>
          </Cluster>
        ) : null}
      </Stack>
      <Dialog open={writing} onClose={close} title={bsn ? text.correct : text.fillIn}>
        {writing ? (
          <BsnForm
            dossierId={dossier.id}
            onClose={close}
            onSaved={() => {
              close();
              onSaved();
            }}
          />
        ) : null}
      </Dialog>
    </section>
  );
}

function Number({ dossierId, masked }: { dossierId: string; masked: string }) {
  const text = useText(bsnText);
  const client = useClient();
  const say = useToast();
  const [shown, setShown] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const show = async () => {
    setBusy(true);
    setFailed(false);
    const answer = await client.query(BsnQuery, { dossierId }, { requestPolicy: 'network-only' }).toPromise();
    const number = answer.data?.dossier?.bsn?.number ?? null;
    setShown(number);
    setFailed(!number);
    setBusy(false);
  };
  const copy = async (number: string) => {
    try {
      await navigator.clipboard.writeText(number);
      say({ message: text.copied, tone: 'good' });
    } catch {
      say({ message: text.copyFailed, tone: 'bad' });
    }
  };

  return (
    <>
      <Cluster>
        <span className={styles.number} role="status">
          {shown ?? masked}
        </span>
        <Button
          small
          icon={shown ? 'eyeOff' : 'eye'}
          busy={busy}
          onClick={() => (shown ? setShown(null) : void show())}
        >
          {shown ? text.hide : text.show}
        </Button>
        {shown ? (
          <Button small icon="copy" onClick={() => void copy(shown)}>
            {text.copy}
          </Button>
        ) : null}
      </Cluster>
      {failed ? (
        <Notice tone="bad" live>
          {text.notShown}
        </Notice>
      ) : null}
    </>
  );
}
