import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useNavigate } from 'react-router';
import { Provider as GraphProvider } from 'urql';
import { createGraph, FetchContext, type Graph, LiveContext, problemOf } from '@/graphql';
import { useText } from '@/i18n';
import { graphqlText } from '@/i18n/graphql/nl';
import { forgetList } from '../lastList';
import { Outbox } from '../outbox/outbox';
import { sendBy } from '../outbox/send';
import { OutboxContext } from '../outbox/useOutbox';
import { uploadFile } from '../outbox/upload';
import { type Config, readConfig } from './config';
import { deviceOf, forgetPerson, lastPerson, lastSeenOf, openDevice, PUSH, rememberPerson } from './device';
import { CALLBACK_PATH, Login, SILENT_PATH } from './login';
import { MeQuery } from './me.graphql';
import { ForgetContext, type Me, SessionContext } from './session';
import { LoginAway, LoginFailed, NoAccess, TimedOut, Welcome } from './screens';

type Stage =
  | { name: 'starting' }
  | { name: 'welcome'; config: Config; login: Login }
  | { name: 'failed' }
  | { name: 'refused' }
  | { name: 'unknown'; unsure: boolean; login: Login }
  | { name: 'ready'; me: Me; config: Config; login: Login; graph: Graph; outbox: Outbox };

/** Whoever is not here any more hears nothing on this browser. */
async function silence({ client }: Graph): Promise<void> {
  if (!localStorage.getItem(PUSH)) return;
  await import('./push').then((push) => push.silence(client)).catch(() => undefined);
}

const here = () => location.pathname + location.search + location.hash;

/** Finds out who is here before anything else is shown; hands the client, the outbox and the person to the pages. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [stage, setStage] = useState<Stage>({ name: 'starting' });
  const navigate = useNavigate();
  const text = useText(graphqlText);
  const started = useRef(false);

  const start = useCallback(async () => {
    const config = await readConfig();
    const login = new Login(config);
    let offline = !navigator.onLine;

    if (location.pathname === SILENT_PATH) {
      await login.finishSilently();
      return;
    }
    if (location.pathname === CALLBACK_PATH) {
      try {
        const returnTo = await login.finish();
        await navigate(returnTo, { replace: true });
      } catch {
        const error = new URLSearchParams(location.search).get('error');
        login.forget();
        await navigate('/', { replace: true });
        if (error === 'login_required') setStage({ name: 'welcome', config, login });
        else setStage(error === 'access_denied' ? { name: 'refused' } : { name: 'failed' });
        return;
      }
    } else if (!offline) {
      if (!login.wasLoggedIn) {
        setStage({ name: 'welcome', config, login });
        return;
      }
      try {
        await login.start(here(), { quiet: true });
        return;
      } catch {
        // A tunnel, or the login server is down. What was last seen can still be read.
        offline = true;
      }
    }

    let me: Me | undefined = offline ? await lastPerson() : undefined;
    const graph = createGraph(
      login,
      // Only what is about oneself may stay on a device; what staff see of clients may be withdrawn at any time.
      lastSeenOf(() => (me?.role === 'CLIENT' ? me.id : undefined)),
    );
    if (!offline) {
      const answer = await graph.client.query(MeQuery, {}, { requestPolicy: 'network-only' }).toPromise();
      if (answer.data) me = answer.data.me;
      else if (answer.error && problemOf(answer.error) === 'offline') me = await lastPerson();
      else {
        const problem = answer.error && problemOf(answer.error);
        const known = problem === 'loggedOut' || problem === 'notAllowed' || !problem;
        const unsure = config.acrValues.length > 0 && !config.acrValues.includes(login.level ?? '');
        setStage(known ? { name: 'unknown', unsure, login } : { name: 'failed' });
        return;
      }
    }
    if (!me) {
      setStage({ name: 'welcome', config, login });
      return;
    }
    if (!deviceOf(me.id)) void silence(graph);
    await rememberPerson(me);
    const outbox = new Outbox({
      device: await openDevice(),
      person: me.id,
      send: sendBy(graph.client, text.broken),
      upload: uploadFile(() => login.accessToken()),
    });
    void outbox.open();
    setStage({ name: 'ready', me, config, login, graph, outbox });
  }, [navigate, text]);

  useEffect(() => {
    if (started.current) return;
    started.current = true;
    start().catch(() => setStage({ name: 'failed' }));
  }, [start]);

  switch (stage.name) {
    case 'starting':
      return null;
    case 'welcome':
      return (
        <Welcome
          demo={stage.config.demo}
          leftUntold={stage.login.leftUntold}
          onLogIn={() => stage.login.start(here())}
        />
      );
    case 'failed':
      return <LoginFailed />;
    case 'refused':
      return <LoginFailed refused />;
    case 'unknown':
      return <NoAccess unsure={stage.unsure} onLogOut={() => stage.login.end()} />;
    case 'ready':
      return <Ready stage={stage}>{children}</Ready>;
  }
}

function Ready({ stage, children }: { stage: Extract<Stage, { name: 'ready' }>; children: ReactNode }) {
  const { me, config, login, outbox } = stage;
  const [graph, setGraph] = useState(stage.graph);
  const forget = useCallback(() => setGraph((now) => now.emptied()), []);
  const state = useSyncExternalStore(login.onChange, () => login.state);
  const ended = useRef(false);
  useEffect(() => {
    if (state === 'fine') {
      void outbox.wake();
      // What happened while there was no token was missed.
      if (ended.current) graph.live.catchUp();
    }
    ended.current = state === 'readOnly' || state === 'over';
  }, [state, outbox, graph]);
  useEffect(() => {
    const resume = () => void login.resume();
    resume();
    addEventListener('online', resume);
    return () => removeEventListener('online', resume);
  }, [login]);

  const session = useMemo(
    () => ({
      me,
      demo: config.demo,
      login: state,
      logOut: async () => {
        outbox.close();
        graph.live.close();
        forgetList();
        await silence(graph);
        await forgetPerson(me.id);
        await login.end();
      },
    }),
    [me, config, state, outbox, graph, login],
  );

  return (
    <SessionContext.Provider value={session}>
      <ForgetContext.Provider value={forget}>
        <GraphProvider value={graph.client}>
          <LiveContext.Provider value={graph.live}>
            <FetchContext.Provider value={graph.fetch}>
              <OutboxContext.Provider value={outbox}>
                {children}
                <TimedOut open={state === 'over'} onLogIn={() => login.start(here())} />
                {/* What a client reads is about themselves; what others read waits until they are known again. */}
                <LoginAway open={state === 'readOnly' && me.role !== 'CLIENT'} onTry={() => login.resume()} />
              </OutboxContext.Provider>
            </FetchContext.Provider>
          </LiveContext.Provider>
        </GraphProvider>
      </ForgetContext.Provider>
    </SessionContext.Provider>
  );
}
