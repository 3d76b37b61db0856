const STORED = 'werkbrug.lijst';

/** Remembers how a list stood (`?reden=…`) in this tab, so that "back" leads to the same list. */
export function rememberList(search: string): void {
  sessionStorage.setItem(STORED, search);
}

export function lastList(): string {
  return sessionStorage.getItem(STORED) ?? '';
}

/** A filter can hold a client's name, so it goes at logout. */
export function forgetList(): void {
  sessionStorage.removeItem(STORED);
}
