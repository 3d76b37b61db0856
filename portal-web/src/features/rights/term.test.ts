import { expect, it } from 'vitest';
import { termInWords } from './term';

const words = { years: (count: number) => `${count} jaar`, months: (count: number) => `${count} maanden` };

it.each([
  ['P2Y', '2 jaar'],
  ['P6M', '6 maanden'],
  ['P1Y6M', '18 maanden'],
])('says %s as %s', (period, said) => {
  expect(termInWords(period, words)).toBe(said);
});
