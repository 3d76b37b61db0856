import { messages } from '../messages';

/** How the promises of an answer went; staff read Dutch. */
export const answersText = messages('reportingAnswers', {
  title: 'Antwoorden',
  intro:
    'Of cliënten op tijd antwoord kregen op hun berichten, in de laatste 13 weken. Een antwoord telt in de week waarin het kwam, bij de contactpersoon die het beloofde. Wie nog wacht, staat hier niet bij.',
  team: 'Team',
  allTeams: 'Alle teams',
  weeksTitle: 'Op tijd, per week',
  weeksWhat: 'Hoeveel van de 100 antwoorden op tijd kwamen. Onder elke kolom staat het weeknummer.',
  peopleTitle: 'Op tijd, per contactpersoon',
  peopleWhat: 'Over alle 13 weken samen.',
  teamsTitle: 'Op tijd, per team',
  week: 'Week',
  weekOf: (week: number, monday: string) => `${week}, vanaf ${monday}`,
  person: 'Contactpersoon',
  answered: 'Antwoorden',
  kept: 'Op tijd',
  median: 'Helft binnen',
  hours: (hours: string) => `${hours} uur`,
  minutes: (minutes: number) => `${minutes} min`,
  none: 'geen',
  how: 'Wij tellen kantooruren van het team. “Helft binnen” betekent: de helft van de antwoorden kwam binnen deze tijd.',
});
