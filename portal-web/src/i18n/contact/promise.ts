import { messages } from '../messages';

/** What a team lead chooses; staff read Dutch. */
export const promiseText = messages('contactPromise', {
  title: 'Antwoordbelofte',
  intro:
    'Zo snel antwoordt uw team. De cliënt ziet dit boven het gesprek, en de adviseur in dezelfde woorden. Wie al wacht, houdt de belofte van toen.',
  noneTitle: 'U leidt geen team',
  noneDo: 'Alleen een teamleider kiest wat een team belooft.',
  noTeam: 'Iedereen',
  days: 'Binnen hoeveel werkdagen?',
  daysN: (days: number) => (days === 1 ? '1 werkdag' : `${days} werkdagen`),
  opens: 'Kantoor open vanaf',
  closes: 'Kantoor open tot',
  time: 'Bijvoorbeeld 09:00',
  words: (days: string) => `De cliënt leest: “Lisanne antwoordt binnen ${days}.”`,
  hours: 'Van maandag tot en met vrijdag, niet op feestdagen.',
  save: 'Opslaan',
  saved: 'De belofte is opgeslagen',
});
