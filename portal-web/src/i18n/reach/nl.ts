import { messages } from '../messages';

/** How the client reaches the contact person, and asks for another. */
export const reachText = messages('reach', {
  title: 'Uw contactpersoon',
  toDossier: 'Dossier',
  reach: (days: string, from: string, until: string) => `Bereikbaar op ${days}, ${from} tot ${until}`,
  call: (phone: string) => `Bel ${phone}`,
  since: (day: string) => `Sinds ${day}`,
  none: 'U hebt nog geen contactpersoon',
  noneDo: 'Zodra u er een hebt, ziet u hier wie dat is.',
  clickTitle: 'Klikt het niet?',
  clickIntro:
    'Soms passen mensen niet bij elkaar. Dat is niemands schuld. U kunt om een ander vragen. Een reden hoeft niet.',
  clickWho: 'De teamleider leest uw vraag en antwoordt binnen 5 werkdagen. Uw contactpersoon ziet hem niet.',
  clickNothing: 'Het heeft geen gevolgen voor uw uitkering of uw begeleiding.',
  ask: 'Vraag om een ander',
  about: 'Over wie gaat het?',
  reason: 'Wat wilt u erover kwijt?',
  reasonHint: 'Alleen de teamleider leest dit.',
  reasonLong: 'Maak uw uitleg korter: er passen 500 tekens in.',
  send: 'Versturen',
  notNow: 'Toch niet',
  sent: (due: string) => `Uw vraag is verstuurd. U krijgt uiterlijk ${due} antwoord.`,
  open: (name: string, due: string) =>
    `U vroeg om iemand anders dan ${name}. U krijgt uiterlijk ${due} antwoord van de teamleider.`,
  late: (name: string) =>
    `U vroeg om iemand anders dan ${name}. Het antwoord had er al moeten zijn. De teamleider ziet dat.`,
  yourReason: 'U schreef',
  withdraw: 'Neem terug',
  withdrawn: 'Uw vraag is teruggenomen',
  stateREASSIGNED: (day: string) => `U kreeg ${day} iemand anders.`,
  stateANSWERED: (name: string, day: string) => `${name} antwoordde ${day}:`,
  stateWITHDRAWN: (day: string) => `U nam uw vraag ${day} terug.`,
  lead: 'De teamleider',
});
