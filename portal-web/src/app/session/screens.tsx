import { useState } from 'react';
import { useLanguage, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { Button, Cluster, Dialog, EmptyState, ErrorState, Icon, Mark, Page, PageHeading, Stack } from '@/ui';
import { LanguageChoice } from '../LanguageChoice';
import styles from './screens.module.css';

/** What one sees before logging in: what it is, in three lines, and one button. */
export function Welcome({ demo, onLogIn }: { demo: boolean; onLogIn: () => Promise<void> }) {
  const text = useText(appText);
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (failed) return <LoginFailed />;
  return (
    <main className={styles.welcome} lang={language}>
      <div className={styles.bridge} aria-hidden="true">
        <svg viewBox="0 0 1200 320" preserveAspectRatio="xMidYMax slice" focusable="false">
          <path className={styles.arch} d="M120 290C300 20 900 20 1080 290" />
          <path
            className={styles.hangers}
            d="M260 152V290M370 111V290M485 93V290M600 87V290M715 93V290M830 111V290M940 152V290"
          />
          <path className={styles.road} d="M0 290H1200" />
        </svg>
      </div>
      <div className={styles.words}>
        <Mark />
        <Stack gap={3}>
          <PageHeading>{text.welcomeTitle}</PageHeading>
          <p className={styles.intro}>{text.welcomeIntro}</p>
          <ul className={styles.points}>
            {[text.welcomePoint1, text.welcomePoint2, text.welcomePoint3].map((point) => (
              <li key={point}>
                <Icon name="check" /> {point}
              </li>
            ))}
          </ul>
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
        <LanguageChoice />
      </div>
    </main>
  );
}

/** The login server did not answer, or the answer was not good. */
export function LoginFailed() {
  const text = useText(appText);
  return (
    <main>
      <Page>
        <Mark />
        <ErrorState
          title={text.loginFailedTitle}
          what={text.loginFailedWhat}
          todo={text.loginFailedDo}
          action={
            <Button kind="primary" onClick={() => location.assign('/')}>
              {text.logInAgain}
            </Button>
          }
        />
      </Page>
    </main>
  );
}

/** Known to the login server, not to us. */
export function NoAccess({ onLogOut }: { onLogOut: () => Promise<void> }) {
  const text = useText(appText);
  return (
    <main>
      <Page>
        <Mark />
        <EmptyState
          icon="lock"
          title={text.noAccessTitle}
          action={
            <Button icon="logout" onClick={() => void onLogOut()}>
              {text.logOut}
            </Button>
          }
        >
          {text.noAccessWhat} {text.noAccessDo}
        </EmptyState>
      </Page>
    </main>
  );
}

/** The login ended while somebody was working: nothing on the screen moves, and nothing is lost. */
export function TimedOut({ open, onLogIn }: { open: boolean; onLogIn: () => Promise<void> }) {
  const text = useText(appText);
  const [busy, setBusy] = useState(false);
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
            onLogIn().catch(() => setBusy(false));
          }}
        >
          {text.logInAgain}
        </Button>
      }
    >
      <p>{text.timedOutWhat}</p>
      <p>{text.timedOutKept}</p>
    </Dialog>
  );
}
