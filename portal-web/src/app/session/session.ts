import { createContext, useContext } from 'react';
import type { ResultOf } from '@/graphql';
import type { ShellName } from '../feature';
import type { LoginState } from './login';
import type { MeQuery } from './me.graphql';

/** The person who is logged in, as the server knows them. */
export type Me = ResultOf<typeof MeQuery>['me'];

export type Session = {
  me: Me;
  demo: boolean;
  login: LoginState;
  /** Leaves: forgets what this device kept of this person, and ends the login at the login server too. */
  logOut: () => Promise<void>;
};

export const SessionContext = createContext<Session | null>(null);

/** The session of a page behind the login. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside a session');
  return session;
}

export const ForgetContext = createContext<() => void>(() => undefined);

/** Lets go of every answer read so far, so that what one may no longer see cannot come back from memory. */
export function useForget(): () => void {
  return useContext(ForgetContext);
}

const SHELLS: Record<Me['role'], ShellName> = {
  CLIENT: 'client',
  ADVISER: 'staff',
  CARE_WORKER: 'staff',
  TEAM_LEAD: 'lead',
  EMPLOYER: 'employer',
  PRIVACY_OFFICER: 'privacy',
};

/** The role decides which shell one gets. */
export function shellOf(me: Me): ShellName {
  return SHELLS[me.role];
}
