import { messages } from '../messages';

/** What only an adviser reads of the contact; staff read Dutch. */
export const contactStaffText = messages('contactStaff', {
  reach: 'Bereikbaarheid',
  reachIntro: 'Uw cliënten zien dit boven het gesprek. Uw team antwoordt ook op andere dagen.',
  days: 'Op welke dagen?',
  MONDAY: 'Ma',
  TUESDAY: 'Di',
  WEDNESDAY: 'Wo',
  THURSDAY: 'Do',
  FRIDAY: 'Vr',
  from: 'Vanaf',
  until: 'Tot',
  time: 'Bijvoorbeeld 09:00',
  phone: 'Telefoon van kantoor',
  phoneHint: 'Bijvoorbeeld 010 123 45 67',
  save: 'Opslaan',
  hard: (score: number) =>
    `Dit leest lastig (${score} van de 100). Kortere zinnen en gewone woorden helpen. U kunt het ook zo versturen.`,
  saved: 'Uw cliënten zien nu wanneer u bereikbaar bent',
});
