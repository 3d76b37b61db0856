import { messages } from '../messages';

export const personText = messages('dossierPerson', {
  shared: 'Wat u mag zien',
  sharedWhy: 'Grondslag: waarom uw organisatie dit mag zien.',
  byConsent: 'Toestemming van de cliënt',
  byLaw: 'Wettelijke taak',
  until: (day: string) => `tot en met ${day}`,
  noEnd: 'zonder einddatum',
  empty: 'De cliënt vulde hier nog niets in.',
  allSections: 'Alle onderdelen',
  lostTitle: (name: string, count: number) =>
    count === 1
      ? `${name} deelt één onderdeel niet meer met u.`
      : `${name} deelt ${count} onderdelen niet meer met u.`,
  lostWhat: 'Het is van uw scherm gehaald. Dat mag: het heeft geen gevolgen voor de begeleiding.',
  gained: (name: string, count: number) =>
    count === 1
      ? `${name} deelt nu één onderdeel meer met u.`
      : `${name} deelt nu ${count} onderdelen meer met u.`,
  goneTitle: (name: string) => `${name} deelt het dossier niet meer met u`,
  goneWhat:
    'Wat u zag, is van uw scherm gehaald. Dat mag: nee zeggen heeft geen gevolgen voor de begeleiding. Hebt u iets nodig? Vraag het in een gesprek.',
  notThereTitle: 'Dit dossier is er niet',
  notThereWhat: 'Misschien is het adres niet goed, of mag u dit dossier niet zien.',
  toList: 'Naar uw cliënten',
  lookAgain: 'Opnieuw kijken',
});
