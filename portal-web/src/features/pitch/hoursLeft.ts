/** Whole hours until the promise ends, the one that runs counted in; 0 when it is over. */
export function hoursLeft(answerBy: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(answerBy) - now.getTime()) / 3_600_000));
}
