type Words = { years: (count: number) => string; months: (count: number) => string };

/** `P2Y` as people say it; a period with both is said in months. */
export function termInWords(period: string, words: Words): string {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?/.exec(period) ?? [];
  if (Number(months) === 0) return words.years(Number(years));
  return words.months(12 * Number(years) + Number(months));
}
