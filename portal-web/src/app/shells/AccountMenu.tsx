import { useState } from 'react';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { Avatar, Button, Cluster, Dialog, Drawer, Link, Soft, Stack } from '@/ui';
import { LanguageChoice } from '../LanguageChoice';
import { useOutboxEntries } from '../outbox/useOutbox';
import { useSession } from '../session/session';
import styles from './AccountMenu.module.css';

/** Who is here, which language, what is not sent yet, and the way out. */
export function AccountMenu({ languages = false }: { languages?: boolean }) {
  const text = useText(appText);
  const { me, demo, logOut } = useSession();
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const unsent = useOutboxEntries().length;

  return (
    <>
      <button
        type="button"
        className={styles.face}
        aria-label={text.accountOf(me.name)}
        onClick={() => setOpen(true)}
      >
        <Avatar name={me.name} />
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={text.account}>
        <Stack gap={3}>
          <Cluster gap={2}>
            <Avatar name={me.name} size="l" />
            <Stack gap={0}>
              <strong>{me.name}</strong>
              {me.organisation ? (
                <Soft>{[me.organisation.name, me.team].filter(Boolean).join(' · ')}</Soft>
              ) : null}
            </Stack>
          </Cluster>
          {languages ? <LanguageChoice /> : null}
          {unsent > 0 ? (
            // A press on the link leaves the drawer for the page; the link itself carries the keyboard.
            // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions
            <div onClick={() => setOpen(false)}>
              <Link to="/niet-verstuurd" icon="upload">
                {text.unsentCount(unsent)}
              </Link>
            </div>
          ) : null}
          {demo ? <Soft>{text.demo}</Soft> : null}
          <Cluster>
            <Button
              icon="logout"
              onClick={() => {
                setOpen(false);
                if (unsent > 0) setLeaving(true);
                else void logOut();
              }}
            >
              {text.logOut}
            </Button>
          </Cluster>
        </Stack>
      </Drawer>
      <Dialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={text.logOutUnsentTitle}
        actions={
          <>
            <Button kind="primary" onClick={() => setLeaving(false)}>
              {text.stay}
            </Button>
            <Button kind="danger" onClick={() => void logOut()}>
              {text.logOutAnyway}
            </Button>
          </>
        }
      >
        <p>{text.logOutUnsent(unsent)}</p>
      </Dialog>
    </>
  );
}
