import type { Translation } from '../messages';
import type { graphqlText } from './nl';

export default {
  offline: 'You have no internet now. We try again as soon as there is a connection.',
  loggedOut: 'You are no longer logged in. Log in again and continue where you were.',
  notAllowed: 'You cannot see or do this. Do you think you should? Ask your contact person.',
  busy: 'You are asking a great deal at once. Wait a minute and try again. What you typed stays.',
  outdated: 'There is another version of Werkbrug. Load the page again. What you typed is kept.',
  broken: 'Something went wrong on our side. Please try again later.',
} satisfies Translation<typeof graphqlText>;
