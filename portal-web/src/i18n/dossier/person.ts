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
  askTitle: 'Om toestemming vragen',
  askIntro: (name: string) =>
    `Ziet u iets niet wat u nodig hebt? Vraag het. ${name} beslist, en hoeft niet te zeggen waarom.`,
  ask: 'Vraag of u meer mag zien',
  askSections: 'Wat wilt u zien?',
  askSectionsHint: 'Vraag alleen wat u nodig hebt.',
  askReason: 'Waarom vraagt u dit?',
  askReasonHint: 'De cliënt leest dit zo. Schrijf kort en gewoon.',
  askLastDayHint: 'Daarna stopt het vanzelf. Ten hoogste een jaar.',
  askSend: 'Vraag versturen',
  askCancel: 'Niet nu',
  askFailed: 'Wij kregen geen antwoord. Kijk of u internet hebt en probeer het opnieuw: dubbel kan niet.',
  choosePurpose: 'Kies waarvoor u het nodig hebt.',
  giveReason: 'Schrijf waarom u dit vraagt. Dan kan de cliënt kiezen.',
  askedWhat: 'Gevraagd',
  askedWhy: 'Omdat',
  givenWhat: 'Mag u zien',
  answerBy: 'Antwoord kan tot en met',
  askAgainFrom: 'Opnieuw vragen kan vanaf',
  askedBy: (name: string, day: string) => `${name}, ${day}`,
  takeBack: 'Vraag terugnemen',
  askedOPEN: 'Wacht op antwoord',
  askedGIVEN: 'Ja',
  askedPARTLY_GIVEN: 'Ja, een deel',
  askedREFUSED: 'Nee',
  askedTAKEN_BACK: 'Teruggenomen',
  askedEXPIRED: 'Verlopen zonder antwoord',
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
