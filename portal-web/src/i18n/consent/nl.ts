import { messages } from '../messages';

/** Questions for consent, its end, and the receipt: what the client reads. */
export const consentText = messages('consent', {
  asks: (organisation: string) => `${organisation} vraagt: mogen wij meer zien?`,
  asksWhat: (name: string, organisation: string) => `${name} vraagt of ${organisation} dit van u mag zien:`,
  because: 'Omdat',
  answerBy: (day: string) => `U kunt antwoorden tot en met ${day}. Daarna vervalt de vraag vanzelf.`,
  preview: (section: string) => `${section}: dit zien zij dan`,
  freeChoice: 'U mag ja of nee zeggen. U hoeft niet te zeggen waarom.',
  noConsequences: 'Nee zeggen heeft geen gevolgen voor uw uitkering of begeleiding.',
  yesAll: 'Ja, dit mag',
  yesPart: 'Een deel mag',
  no: 'Nee',
  back: 'Terug',
  choosePart: 'Wat mogen zij zien?',
  choose: 'Kies ten minste één onderdeel. Mag niets? Kies dan ‘Nee’.',
  lastDay: 'Tot en met welke dag?',
  lastDayHint: (day: string) => `Zij vragen het tot en met ${day}. Eerder stoppen mag altijd.`,
  chooseLastDay: 'Kies een dag vanaf vandaag, en niet later dan zij vragen.',
  answerPart: 'Dit deel mag',
  saidNo: 'U hebt nee gezegd',
  saidNoWhat: (organisation: string) =>
    `${organisation} ziet dit niet. Er verandert niets: niet aan uw uitkering en niet aan uw begeleiding.`,

  todayAsks: (organisation: string) => `${organisation} vraagt of zij meer van u mogen zien`,
  todayAsksWhat: (sections: string) => `Het gaat om: ${sections}. U mag nee zeggen.`,
  todayLook: 'Bekijk de vraag',
  ends: (organisation: string, days: number) =>
    days === 0
      ? `Uw toestemming aan ${organisation} stopt na vandaag`
      : days === 1
        ? `Uw toestemming aan ${organisation} stopt na morgen`
        : `Uw toestemming aan ${organisation} stopt over ${days} dagen`,
  endsWhat: (organisation: string, sections: string) =>
    `Daarna ziet ${organisation} niet meer: ${sections}. Verlengen mag, maar hoeft niet.`,
  extend: 'Verlengen',
  letEnd: 'Laten aflopen',
  letEndDone: 'Goed. De toestemming stopt vanzelf. U hoeft niets te doen.',

  changeEnd: 'Verlengen of eerder stoppen',
  newLastDay: 'Nieuwe laatste dag',
  newLastDayHint: 'Ten hoogste een jaar vanaf vandaag. Daarna stopt het vanzelf.',
  sameDay: 'Kies een andere dag dan nu.',
  saveDay: 'Opslaan',
  extendedTitle: 'U hebt de toestemming verlengd',
  shortenedTitle: 'De toestemming stopt eerder',
  changedWhat: (organisation: string, sections: string, day: string) =>
    `${organisation} ziet tot en met ${day}: ${sections}.`,

  saveReceipt: 'Ontvangstbewijs opslaan (pdf)',
  saveReceiptOf: (number: string) => `Ontvangstbewijs ${number} opslaan (pdf)`,
  receiptName: 'ontvangstbewijs',
  receiptFailed: 'Het bestand komt niet. Kijk of u internet hebt en probeer het opnieuw.',
  seesNothing: (organisation: string) => `${organisation} ziet hier niets van.`,
  historyTitle: 'Geschiedenis van uw toestemmingen',
  historyEXTENDED: (organisation: string) => `Verlengd bij ${organisation}`,
  historySHORTENED: (organisation: string) => `Stopt eerder bij ${organisation}`,
  historyREFUSED: (organisation: string) => `Nee gezegd tegen ${organisation}`,
  historyEXPIRED: (organisation: string) => `Vanzelf gestopt bij ${organisation}`,
  untilDay: (day: string) => `Tot en met ${day}`,
});
