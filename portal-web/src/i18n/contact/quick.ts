import { messages } from '../messages';

/** The standing answers of a team; staff read Dutch. */
export const quickText = messages('contactQuick', {
  title: 'Snelle antwoorden',
  intro:
    'Antwoorden die uw team vaak geeft. Iedereen van het team kan ze gebruiken en verbeteren. In een gesprek kiest u er een met “Snel antwoord”, of met de toets /. U kunt de tekst daarna nog aanpassen.',
  team: (name: string) => `Antwoorden van ${name}`,
  noTeam: 'Iedereen',
  noneTitle: 'Nog geen antwoorden',
  noneDo: 'Schrijf een antwoord dat uw team vaak geeft.',
  none: 'Uw team heeft nog geen snelle antwoorden.',
  nothing: 'Geen antwoord gevonden. Probeer een ander woord.',
  found: (count: number) => (count === 1 ? '1 antwoord gevonden' : `${count} antwoorden gevonden`),
  search: 'Zoek een antwoord',
  add: 'Nieuw antwoord',
  edit: 'Aanpassen',
  editOne: (title: string) => `${title} aanpassen`,
  remove: 'Verwijderen',
  removeOne: (title: string) => `${title} verwijderen`,
  removeTitle: 'Dit antwoord verwijderen?',
  removeWhat: 'Niemand van het team kan het daarna nog gebruiken. Wat al verstuurd is, blijft staan.',
  keep: 'Laten staan',
  removed: 'Het antwoord is verwijderd',
  name: 'Titel',
  nameHint: 'Hierop zoekt u het antwoord',
  text: 'Antwoord',
  textHint: (names: string) => `U kunt dit laten invullen: ${names}`,
  save: 'Opslaan',
  saved: 'Het antwoord is opgeslagen',
  stop: 'Niet opslaan',
  changed: (name: string, day: string) => `Laatst aangepast door ${name}, ${day}`,
  full: 'Er staan 50 antwoorden. Verwijder er een als u een nieuw antwoord wilt schrijven.',
  open: (field: string) =>
    `Er staat nog ${field} in uw bericht. Vul het in of haal het weg. Of verstuur het zo: druk dan nog een keer op Versturen.`,
});
