import { messages } from '../messages';

export const bsnText = messages('dossierBsn', {
  name: 'Burgerservicenummer (BSN)',
  none: 'Nog niet ingevuld',
  why: 'Alleen voor een taak uit de wet. Zodra u het toont, leest de cliënt bij ‘Wie heeft gekeken’ dat u bij de uitkering keek.',
  show: 'Toon',
  hide: 'Verberg',
  copy: 'Kopieer',
  copied: 'Het nummer is gekopieerd.',
  copyFailed: 'Kopiëren lukt hier niet. Neem het nummer over van het scherm.',
  notShown: 'Wij konden het nummer nu niet ophalen. Probeer het straks nog een keer.',
  fillIn: 'Vul het BSN in',
  correct: 'Wijzig het BSN',
  hint: '8 of 9 cijfers. Neem het over van een paspoort, identiteitskaart of rijbewijs.',
  missing: 'Vul het burgerservicenummer in.',
  save: 'Opslaan',
  cancel: 'Niet nu',
  saved: 'Het burgerservicenummer is opgeslagen.',
  notSaved:
    'Opslaan is niet gelukt. Wat u typte, staat er nog. Kijk of u internet hebt en probeer het opnieuw.',
});
