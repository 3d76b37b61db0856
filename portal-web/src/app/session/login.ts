import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Config } from './config';

const WAS_LOGGED_IN = 'werkbrug.ingelogd';
export const CALLBACK_PATH = '/inloggen/terug';

/** Where a silent renewal comes back, in a hidden frame of our own page. */
export const SILENT_PATH = '/inloggen/stil';

/** Seconds before the end of a token at which it is renewed. */
const RENEW_BEFORE = 30;

type Listener = () => void;

/**
 * Login by authorization code and PKCE. Tokens live in the memory of this tab only; what survives a reload is the
 * session at the login server, of which this tab only remembers that there was one.
 */
export class Login {
  private readonly manager: UserManager;
  private readonly listeners = new Set<Listener>();
  private user: User | null = null;
  private renewing: Promise<User | null> | undefined;
  private lost = false;

  constructor(config: Config) {
    this.manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: location.origin + CALLBACK_PATH,
      silent_redirect_uri: location.origin + SILENT_PATH,
      post_logout_redirect_uri: `${location.origin}/`,
      response_type: 'code',
      scope: 'openid',
      automaticSilentRenew: false,
      silentRequestTimeoutInSeconds: 8,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
  }

  /** The login ended and could not be renewed in silence: the person has to log in again. */
  get timedOut(): boolean {
    return this.lost;
  }

  get loggedIn(): boolean {
    return this.user !== null;
  }

  /** There was a login in this tab, so the login server may well let us in without asking. */
  get wasLoggedIn(): boolean {
    return sessionStorage.getItem(WAS_LOGGED_IN) !== null;
  }

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Goes to the login page; afterwards the person is back at `returnTo`. `quiet` never shows a page. */
  async start(returnTo: string, { quiet = false }: { quiet?: boolean } = {}): Promise<void> {
    await this.manager.signinRedirect({ state: { returnTo }, ...(quiet ? { prompt: 'none' } : {}) });
  }

  /** Finishes a silent renewal, inside its frame. */
  finishSilently(): Promise<void> {
    return this.manager.signinSilentCallback();
  }

  /** Finishes a login at the callback address; the answer is where the person was. */
  async finish(): Promise<string> {
    const user = await this.manager.signinRedirectCallback();
    this.accept(user);
    const returnTo = (user.state as { returnTo?: string } | undefined)?.returnTo;
    return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/';
  }

  async accessToken(): Promise<string | null> {
    if (!this.user) return null;
    if ((this.user.expires_in ?? 0) > RENEW_BEFORE) return this.user.access_token;
    this.renewing ??= this.renew().finally(() => {
      this.renewing = undefined;
    });
    return (await this.renewing)?.access_token ?? null;
  }

  /** After a start without a line: takes the login up again, without a page. */
  async resume(): Promise<void> {
    if (!this.user && !this.renewing) await this.renew();
  }

  /** The server did not accept the token: show that one has to log in again; nothing on the screen is lost. */
  rejected(): void {
    if (this.user && !this.renewing) this.lose();
  }

  /** Another login server session would let the next person in, so it is ended there too. */
  async end(): Promise<void> {
    sessionStorage.removeItem(WAS_LOGGED_IN);
    await this.manager.signoutRedirect({ id_token_hint: this.user?.id_token });
  }

  forget(): void {
    sessionStorage.removeItem(WAS_LOGGED_IN);
  }

  private async renew(): Promise<User | null> {
    try {
      const user = await this.manager.signinSilent();
      if (!user) throw new Error('no session');
      this.accept(user);
      return user;
    } catch {
      // Without a line the token may just be old: only the login server can say that the login is over.
      if (!navigator.onLine) return null;
      this.lose();
      return null;
    }
  }

  private accept(user: User): void {
    this.user = user;
    this.lost = false;
    sessionStorage.setItem(WAS_LOGGED_IN, '1');
    this.listeners.forEach((listener) => listener());
  }

  private lose(): void {
    this.lost = true;
    this.listeners.forEach((listener) => listener());
  }
}
