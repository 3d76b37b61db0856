import { messages } from '../messages';

/** Clients who ask for another contact person; staff read Dutch. */
export const requestsText = messages('dossierRequests', {
  title: 'Een ander gevraagd',
  intro:
    'Deze cliënten vragen om een andere contactpersoon. De contactpersoon ziet dit niet. Antwoord binnen 5 werkdagen.',
  which: 'Welke vragen?',
  open: 'Wacht op u',
  done: 'Afgelopen',
  noneOpen: 'Niemand wacht op u',
  noneDone: 'Er is nog niets afgelopen',
  noneDo: 'Zodra een cliënt om een ander vraagt, staat dat hier.',
  more: 'Meer',
  moreFailed: 'Dat lukte niet. Probeer het opnieuw.',
  heading: (client: string, person: string) => `${client} vraagt een ander dan ${person}`,
  noReason: 'De cliënt schreef er niets bij. Dat hoeft ook niet.',
  asked: 'Gevraagd',
  due: 'Antwoord uiterlijk',
  late: 'Te laat',
  waits: 'Wacht',
  reassign: 'Kies een ander',
  answer: 'Antwoord aan de cliënt',
  answerHint: 'Als de contactpersoon blijft: leg uit waarom, of spreek iets af. De cliënt leest dit.',
  answerMissing: 'Schrijf eerst uw antwoord.',
  answerLong: 'Maak uw antwoord korter: er passen 500 tekens in.',
  answerSend: 'Verstuur antwoord',
  answerSent: 'Uw antwoord is verstuurd',
  stateREASSIGNED: (day: string) => `Kreeg ${day} iemand anders`,
  stateANSWERED: (name: string, day: string) => `${name} antwoordde ${day}`,
  stateWITHDRAWN: (day: string) => `Nam het ${day} terug`,
});
