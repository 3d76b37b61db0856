import { useState } from 'react';
import { useLanguage, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { Button, Cluster, Dialog, Icon, Mark, Notice, Page, PageHeading, Stack } from '@/ui';
import { LanguageChoice } from '../LanguageChoice';
import { useSession } from './session';
import styles from './screens.module.css';

/** What one sees before logging in: what it is, in three lines, and one button. */
export function Welcome({
  demo,
  leftUntold,
  onLogIn,
}: {
  demo: boolean;
  leftUntold: boolean;
  onLogIn: () => Promise<void>;
}) {
  const text = useText(appText);
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (failed) return <LoginFailed />;
  return (
    <main className={styles.welcome} lang={language}>
      <div className={styles.bridge} aria-hidden="true">
        <svg viewBox="0 0 1200 320" preserveAspectRatio="xMidYMax slice" focusable="false">
          <path className={styles.arch} d="M90 300C280 14 920 14 1110 300" />
          <path
            className={styles.hangers}
            d="M240 176V300M360 127V300M480 102V300M600 94V300M720 102V300M840 127V300M960 176V300"
          />
          <path className={styles.road} d="M-400 300H1600" />
        </svg>
      </div>
      <div className={styles.words}>
        <Cluster justify="between">
          <Mark />
          <LanguageChoice />
        </Cluster>
        <Stack gap={3}>
          <div className={styles.title}>
            <PageHeading>{text.welcomeTitle}</PageHeading>
          </div>
          <p className={styles.intro}>{text.welcomeIntro}</p>
          <ul className={styles.points}>
            {[text.welcomePoint1, text.welcomePoint2, text.welcomePoint3].map((point) => (
              <li key={point}>
                <Icon name="check" /> {point}
              </li>
            ))}
          </ul>
          {leftUntold ? <Notice tone="wait">{text.leftUntold}</Notice> : null}
          <Cluster>
            <Button
              kind="primary"
              icon="arrowRight"
              busy={busy}
              onClick={() => {
                setBusy(true);
                onLogIn().catch(() => setFailed(true));
              }}
            >
              {text.logIn}
            </Button>
          </Cluster>
          {demo ? <p className={styles.demo}>{text.demo}</p> : null}
        </Stack>
      </div>
    </main>
  );
}

/** The login server did not answer, or the answer was not good; or it, or the person, said no. */
export function LoginFailed({ refused = false }: { refused?: boolean }) {
  const text = useText(appText);
  return (
    <main>
      <Page>
        <Mark />
        <PageHeading>{text.loginFailedTitle}</PageHeading>
        <Notice tone="bad" live>
          {refused ? text.loginRefusedWhat : text.loginFailedWhat} {text.loginFailedDo}
        </Notice>
        <Cluster>
          <Button kind="primary" onClick={() => location.assign('/')}>
            {text.logInAgain}
          </Button>
        </Cluster>
      </Page>
    </main>
  );
}

/** Known to the login server, not to us; or it is not as sure of this person as we must be. */
export function NoAccess({ unsure = false, onLogOut }: { unsure?: boolean; onLogOut: () => Promise<void> }) {
  const text = useText(appText);
  return (
    <main>
      <Page>
        <Mark />
        <PageHeading>{unsure ? text.unsureTitle : text.noAccessTitle}</PageHeading>
        <p>{unsure ? text.unsureWhat : `${text.noAccessWhat} ${text.noAccessDo}`}</p>
        <Cluster>
          <Button icon="logout" onClick={() => void onLogOut()}>
            {text.logOut}
          </Button>
        </Cluster>
      </Page>
    </main>
  );
}

/** The login ended while somebody was working: nothing on the screen moves, and nothing is lost. */
export function TimedOut({ open, onLogIn }: { open: boolean; onLogIn: () => Promise<void> }) {
  const text = useText(appText);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  return (
    <Dialog
      open={open}
      blocking
      onClose={() => undefined}
      title={text.timedOutTitle}
      actions={
        <Button
          kind="primary"
          busy={busy}
          onClick={() => {
            setBusy(true);
            setFailed(false);
            onLogIn().catch(() => {
              setBusy(false);
              setFailed(true);
            });
          }}
        >
          {text.logInAgain}
        </Button>
      }
    >
      <p>{text.timedOutWhat}</p>
      <p>{text.timedOutKept}</p>
      <p>{text.timedOutStuck}</p>
      {failed ? (
        <Notice tone="bad" live>
          {text.loginFailedWhat} {text.tryLater}
        </Notice>
      ) : null}
    </Dialog>
  );
}

/** The login server is down and the token has ended: the page waits as it is, and goes on by itself. */
export function LoginAway({ open, onTry }: { open: boolean; onTry: () => Promise<void> }) {
  const text = useText(appText);
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      open={open}
      blocking
      onClose={() => undefined}
      title={text.loginAwayTitle}
      actions={
        <Button
          kind="primary"
          icon="refresh"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void onTry().finally(() => setBusy(false));
          }}
        >
          {text.unsentRetry}
        </Button>
      }
    >
      <p>{text.loginAwayClosed}</p>
      <p>{text.timedOutKept}</p>
    </Dialog>
  );
}

/** One line on top while the login server does not answer, with what still works. */
export function LoginNote() {
  const text = useText(appText);
  const { me, login } = useSession();
  const reading = login === 'readOnly' && me.role === 'CLIENT';
  return (
    <div role="status">
      {login === 'unreachable' || reading ? (
        <p className={styles.note}>
          <Icon name="clock" /> {reading ? text.loginAwayReading : text.loginAway}
        </p>
      ) : null}
    </div>
  );
}
