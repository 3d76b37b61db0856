import type { ComponentType } from 'react';
import type { Messages } from '@/i18n';
import type { IconName } from '@/ui';

/** One shell per role; what a role may not do is absent from its shell. */
export type ShellName = 'client' | 'staff' | 'employer' | 'lead' | 'privacy';

type Lazy<Props = object> = () => Promise<{ default: ComponentType<Props> }>;

/** A sentence by its key, so that the shell can show it in the language of the moment. */
export type Label = { messages: Messages; key: string };

export function says<M extends Messages>(messages: M, key: keyof M['nl'] & string): Label {
  return { messages, key };
}

export type NavEntry = {
  label: Label;
  icon: IconName;
  /** Place in the bar or rail, from small to large. */
  order: number;
  /** A client's page is in the bottom bar, or one tap behind on the page "Dossier". */
  place?: 'bar' | 'dossier';
  /** One sentence under the label, for a page behind "Dossier". */
  description?: Label;
  /** A count beside the label, such as the number of unread messages; draws nothing at zero. */
  badge?: Lazy;
};

export type FeaturePage = {
  shell: ShellName | readonly ShellName[];
  /** Path as React Router writes it: `/sollicitaties/:id`. `/` is the first page of a shell. */
  path: string;
  page: Lazy;
  nav?: NavEntry;
};

/** A piece of the client's page "Vandaag", from small to large; it draws nothing when it has nothing to say. */
export type TodayPart = { order: number; part: Lazy };

/**
 * A piece of the page of one client, for staff. `tab` is one of the pages of the person; `header` stands above all of
 * them; `beside` stays in sight beside whatever is open on a wide screen, and is a tab on a narrow one.
 */
export type PersonPart = {
  place: 'tab' | 'header' | 'beside';
  /** Last part of the address of a tab: `/clienten/:dossierId/<path>`. */
  path: string;
  label: Label;
  order: number;
  /** Absent for who may not see this section of the dossier. */
  section?: string;
  part: Lazy<{ dossierId: string }>;
};

/** A piece of the header of every shell, beside the account. */
export type HeaderPart = { order: number; part: Lazy };

/** What one feature adds to the portal; one line in `routes.ts` takes it in. */
export type FeatureRoutes = {
  pages?: readonly FeaturePage[];
  header?: readonly HeaderPart[];
  today?: readonly TodayPart[];
  person?: readonly PersonPart[];
};
