import { type ComponentType, lazy } from 'react';
import type { FeaturePage, NavEntry, PersonPart, ShellName } from './feature';
import { features } from './routes';

/** A page with its component, made once so that React keeps it between renders. */
type Composed<T> = Omit<T, 'page' | 'part'> & { Component: ComponentType };

const pages: readonly Composed<FeaturePage>[] = features
  .flatMap((feature) => feature.pages ?? [])
  .map(({ page, ...rest }) => ({ ...rest, Component: lazy(page) }));

export const headerParts = features
  .flatMap((feature) => feature.header ?? [])
  .map(({ part, order }) => ({ order, Component: lazy(part) }))
  .sort((a, b) => a.order - b.order);

export const todayParts = features
  .flatMap((feature) => feature.today ?? [])
  .map(({ part, order }) => ({ order, Component: lazy(part) }))
  .sort((a, b) => a.order - b.order);

export const personParts = features
  .flatMap((feature) => feature.person ?? [])
  .map(({ part, ...rest }: PersonPart) => ({ ...rest, Component: lazy(part) }))
  .sort((a, b) => a.order - b.order);

export function pagesOf(shell: ShellName): readonly Composed<FeaturePage>[] {
  return pages.filter((page) => page.shell === shell || page.shell.includes(shell));
}

/** Fetches the pages of a shell while nothing else happens, so that they open at once, and without a line too. */
export function fetchAhead(shell: ShellName): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (saving || !navigator.onLine) return;
  const wanted = features
    .flatMap((feature) => feature.pages ?? [])
    .filter((page) => page.shell === shell || page.shell.includes(shell));
  for (const { page } of wanted) void page().catch(() => undefined);
}

export type NavItem = NavEntry & { to: string; Badge?: ComponentType };

const navItems = new Map<ShellName, readonly NavItem[]>();

/** The entries of a shell's navigation, in order. */
export function navOf(shell: ShellName): readonly NavItem[] {
  const known = navItems.get(shell);
  if (known) return known;
  const made = pagesOf(shell)
    .flatMap(({ nav, path }) => (nav ? [{ ...nav, to: path, Badge: nav.badge && lazy(nav.badge) }] : []))
    .sort((a, b) => a.order - b.order);
  navItems.set(shell, made);
  return made;
}
