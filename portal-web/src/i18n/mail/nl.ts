import { messages } from '../messages';

/** What one chooses about mail. */
export const mailText = messages('mail', {
  title: 'Hoe u meldingen krijgt',
  back: 'Terug naar de meldingen',
  off: 'Mail staat hier nog niet aan. Uw meldingen staan wel in het portaal.',
  address: 'Uw mailadres',
  addressAbout:
    'Een mailadres hoeft niet. Geeft u er een, dan sturen wij daar eerst een link. Pas als u daarop drukt, mailen wij u.',
  addressLabel: 'Mailadres',
  confirmed: 'Bevestigd',
  unconfirmed: (address: string) =>
    `Wij stuurden een mail naar ${address}. Druk op de link in die mail. Geen mail gezien? Kijk bij ongewenste mail, of bewaar het adres opnieuw.`,
  failed: (address: string) =>
    `Onze mail komt niet aan bij ${address}. Kijk of het adres klopt, of geef een ander adres.`,
  save: 'Bewaar het adres',
  remove: 'Geen mail meer',
  about: 'Waarover mailen wij u?',
  nothingInside: 'In de mail staat alleen dat er iets voor u klaarstaat. Wat het is, leest u hier.',
  MESSAGES: 'Berichten',
  APPOINTMENTS: 'Afspraken',
  PLAN: 'Plan en documenten',
  WORK: 'Vacatures en pitch',
  ACCESS: 'Wie wat mag zien',
  PORTAL: 'Alleen in het portaal',
  AT_ONCE: 'Meteen',
  DAILY: 'Eén keer per dag, om 8 uur',
  quiet: 'Stille uren',
  quietAbout:
    'In deze uren sturen wij niets. Het komt daarna. Kies twee keer hetzelfde uur voor geen stille uren.',
  quietFrom: 'Stil vanaf',
  quietUntil: 'Tot',
  hour: (hour: number) => `${hour}.00 uur`,
  devices: 'Meldingen op uw toestel',
  devicesAbout:
    'Uw telefoon of computer laat het dan zien als er iets nieuws is, ook als Werkbrug dicht is. Op het scherm staat nooit wat het is.',
  devicesHomeScreen:
    'Op een iPhone of iPad kan dit alleen als Werkbrug op uw beginscherm staat. Druk in Safari op de knop om te delen, en dan op “Zet op beginscherm”. Open Werkbrug daarna vanaf uw beginscherm en kom hier terug.',
  devicesUnsupported:
    'Deze browser kan geen meldingen laten zien. Probeer een andere browser, of kies hierboven voor mail.',
  devicesDenied:
    'Uw browser houdt meldingen van Werkbrug tegen. Druk op het slotje naast het adres van deze pagina, zet “Meldingen” op toestaan en laad de pagina opnieuw.',
  devicesOn: 'Zet meldingen aan op dit toestel',
  devicesFailed:
    'Het lukte niet om meldingen aan te zetten. Kijk of u internet heeft en probeer het opnieuw.',
  devicesKept: 'Dit toestel krijgt nu meldingen',
  devicesThis: 'Dit toestel',
  devicesGone: 'Dit toestel krijgt geen meldingen meer',
  aboutDevices: 'Waarover krijgt u een melding op uw toestel?',
  nothingOnScreen: 'Op het scherm staat alleen dat er iets voor u klaarstaat.',
  since: (when: string) => `sinds ${when}`,
  deviceName: (browser: string, system: string) => `${browser} op ${system}`,
  device: 'Browser',
  devicesRemoveOf: (name: string) => `Haal ${name} weg`,
  devicesRemove: 'Haal weg',
  kept: 'Bewaard',
});
