import { messages } from '../messages';

/** What one chooses about mail. */
export const mailText = messages('mail', {
  title: 'Mail over meldingen',
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
  PORTAL: 'Geen mail',
  AT_ONCE: 'Meteen',
  DAILY: 'Eén keer per dag, om 8 uur',
  quiet: 'Stille uren',
  quietAbout:
    'In deze uren mailen wij niet. De mail komt daarna. Kies twee keer hetzelfde uur voor geen stille uren.',
  quietFrom: 'Stil vanaf',
  quietUntil: 'Tot',
  hour: (hour: number) => `${hour}.00 uur`,
  kept: 'Bewaard',
});
