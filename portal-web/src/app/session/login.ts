import {
  ErrorResponse,
  InMemoryWebStorage,
  type SigninRedirectArgs,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { backoff } from '@/graphql';
import type { Config } from './config';

const WAS_LOGGED_IN = 'werkbrug.ingelogd';

/** The login server could not be told that somebody left, so it may not let in the next one without asking. */
const ASK_AGAIN = 'werkbrug.vraag-opnieuw';

export const CALLBACK_PATH = '/inloggen/terug';

/** Where a silent renewal comes back, in a hidden frame of our own page. */
export const SILENT_PATH = '/inloggen/stil';

/** Seconds before the end of a token at which it is renewed. */
const RENEW_BEFORE = 30;

/** Attempts to reach the login server get no further apart than this many doublings: 16 seconds. */
const SLOWEST = 4;

/** A login server may say of itself, by these, that it is ill; every other error is its answer. */
const ILL = ['server_error', 'temporarily_unavailable', 'unknown_error'];

/**
 * `fine`: nothing to say here; without a line that is said elsewhere. `unreachable`: the login server does not answer;
 * while the token lives all goes on. `readOnly`: there is no token until it answers. `over`: one must log in again.
 */
export type LoginState = 'fine' | 'unreachable' | 'readOnly' | 'over';

type Listener = () => void;

/**
 * Login by authorization code and PKCE. Tokens live in the memory of this tab only; what survives a reload is the
 * session at the login server, of which this tab only remembers that there was one.
 */
export class Login {
  private readonly manager: UserManager;
  private readonly discovery: string;
  private readonly listeners = new Set<Listener>();
  private readonly channel = new BroadcastChannel('werkbrug-login');
  private user: User | null = null;
  private renewing: Promise<void> | undefined;
  private over = false;
  private unanswered = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private renewedAfterRefusal: string | undefined;

  constructor(config: Config) {
    this.discovery = `${config.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    this.manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: location.origin + CALLBACK_PATH,
      silent_redirect_uri: location.origin + SILENT_PATH,
      post_logout_redirect_uri: `${location.origin}/`,
      response_type: 'code',
      scope: 'openid',
      ...(config.acrValues.length > 0 ? { acr_values: config.acrValues.join(' ') } : {}),
      automaticSilentRenew: false,
      silentRequestTimeoutInSeconds: 8,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
    // Whoever leaves in one tab has left in all of them, and what it kept on this device is gone.
    this.channel.onmessage = () => {
      if (!this.user) return;
      this.forget();
      location.assign('/');
    };
  }

  get state(): LoginState {
    if (this.over) return 'over';
    if (this.unanswered === 0 || !navigator.onLine) return 'fine';
    return this.alive() ? 'unreachable' : 'readOnly';
  }

  /** The level of assurance of the last login, as the login server names it. */
  get level(): string | undefined {
    return this.user?.profile.acr;
  }

  /** Somebody left here while the login server was away, so it does not know. */
  get leftUntold(): boolean {
    return localStorage.getItem(ASK_AGAIN) !== null;
  }

  /** There was a login in this tab, so the login server may well let us in without asking. */
  get wasLoggedIn(): boolean {
    return sessionStorage.getItem(WAS_LOGGED_IN) !== null;
  }

  readonly onChange = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Goes to the login page; afterwards the person is back at `returnTo`. `quiet` never shows a page. Fails when the
   * login server does not answer: a page of the browser that says so would lose what is open here.
   */
  async start(returnTo: string, { quiet = false }: { quiet?: boolean } = {}): Promise<void> {
    await this.reach();
    const prompt: SigninRedirectArgs = quiet
      ? { prompt: 'none' }
      : this.leftUntold
        ? { prompt: 'login' }
        : {};
    await this.manager.signinRedirect({
      state: { returnTo },
      ui_locales: document.documentElement.lang,
      ...prompt,
    });
  }

  /** Finishes a silent renewal, inside its frame. */
  finishSilently(): Promise<void> {
    return this.manager.signinSilentCallback();
  }

  /** Finishes a login at the callback address; the answer is where the person was. */
  async finish(): Promise<string> {
    const user = await this.manager.signinRedirectCallback();
    localStorage.removeItem(ASK_AGAIN);
    this.accept(user);
    const returnTo = (user.state as { returnTo?: string } | undefined)?.returnTo;
    return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/';
  }

  /** A token that is still valid; null when one must log in again. Fails while the login server cannot be asked. */
  async accessToken(): Promise<string | null> {
    // While the login server is away the clock asks, not every part of the page.
    if (!this.over && this.user && this.unanswered === 0 && !this.fresh()) await this.renewed();
    if (this.over) return null;
    if (!this.user || !this.alive()) throw new TypeError('no answer of the login server');
    return this.user.access_token;
  }

  /** Waits until there is a token to be had. */
  async presence(): Promise<void> {
    while (!(await this.accessToken().catch(() => null))) {
      await new Promise<void>((resolve) => {
        const stop = this.onChange(() => {
          stop();
          resolve();
        });
      });
    }
  }

  /** After a start without a line, or a break: takes the login up again, without a page. */
  async resume(): Promise<void> {
    if ((!this.user || this.unanswered > 0) && !this.over) await this.renewed();
  }

  /**
   * The server did not accept this token. The login server may have changed its keys, so it is renewed once; when that
   * does not help either, one has to log in again. Nothing on the screen is lost.
   */
  async rejected(token: string): Promise<string | null> {
    if (this.user?.access_token === token) {
      if (token === this.renewedAfterRefusal) this.lose();
      else await this.renewed();
      if (this.user.access_token === token) return null;
      this.renewedAfterRefusal = this.user.access_token;
    }
    return this.accessToken();
  }

  /** Another login server session would let the next person in, so it is ended there too. */
  async end(): Promise<void> {
    sessionStorage.removeItem(WAS_LOGGED_IN);
    this.channel.postMessage('ended');
    try {
      await this.reach();
      await this.manager.signoutRedirect({ id_token_hint: this.user?.id_token });
    } catch {
      localStorage.setItem(ASK_AGAIN, '1');
      location.assign('/');
    }
  }

  forget(): void {
    sessionStorage.removeItem(WAS_LOGGED_IN);
  }

  /** Seconds until the token ends. */
  private left(): number {
    return this.user?.expires_in ?? 0;
  }

  private alive(): boolean {
    return this.left() > 0;
  }

  private fresh(): boolean {
    return this.left() > RENEW_BEFORE;
  }

  private async reach(): Promise<void> {
    const answer = await fetch(this.discovery, {
      cache: 'no-store',
      signal: AbortSignal.timeout(8000),
    });
    if (!answer.ok) throw new Error(`login server: ${answer.status}`);
  }

  /** One renewal at a time, however many ask. */
  private renewed(): Promise<void> {
    this.renewing ??= this.renew().finally(() => {
      this.renewing = undefined;
    });
    return this.renewing;
  }

  private async renew(): Promise<void> {
    try {
      // A frame cannot tell a login server that is away from one that is slow.
      if (!this.user?.refresh_token) await this.reach();
      const user = await this.manager.signinSilent();
      if (!user) throw new Error('no answer');
      this.accept(user);
    } catch (problem) {
      // Without an answer the token may just be old: only the login server can say that the login is over.
      if (problem instanceof ErrorResponse && !ILL.includes(problem.error ?? '')) this.lose();
      else this.missed();
    }
  }

  private accept(user: User): void {
    this.user = user;
    this.over = false;
    this.unanswered = 0;
    sessionStorage.setItem(WAS_LOGGED_IN, '1');
    this.plan(this.left() - RENEW_BEFORE);
    this.tell();
  }

  /** Asks again by itself, later each time; and notices when the token ends. */
  private missed(): void {
    const wait = backoff(Math.min(this.unanswered, SLOWEST)) / 1000;
    this.unanswered += 1;
    this.plan(this.alive() ? Math.min(wait, this.left()) : wait);
    this.tell();
  }

  private plan(seconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.due(), Math.max(0, seconds) * 1000);
  }

  /** A page that nobody looks at lets its login run out; it asks when it is looked at again. */
  private async due(): Promise<void> {
    if (document.visibilityState === 'hidden') {
      await new Promise<void>((resolve) =>
        document.addEventListener('visibilitychange', () => resolve(), { once: true }),
      );
    }
    // Without a line the browser says when there is one again.
    if (navigator.onLine && !this.over && !(this.unanswered === 0 && this.fresh())) await this.renewed();
  }

  private lose(): void {
    clearTimeout(this.timer);
    this.over = true;
    this.unanswered = 0;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
