/** Milliseconds to wait before attempt `attempt` (from 0): doubling up to a minute, with half of it by chance. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(60_000, 1000 * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + (random() * ceiling) / 2;
}
