import type { Translation } from '../messages';
import type { consentText } from './nl';

export default {
  asks: (organisation) => `${organisation} pyta: czy możemy zobaczyć więcej?`,
  asksWhat: (name, organisation) => `${name} pyta, czy ${organisation} może zobaczyć:`,
  because: 'Ponieważ',
  answerBy: (day) => `Możesz odpowiedzieć do: ${day}. Potem pytanie znika samo.`,
  preview: (section) => `${section}: to wtedy zobaczą`,
  freeChoice: 'Możesz powiedzieć tak lub nie. Nie musisz mówić dlaczego.',
  noConsequences: 'Odmowa nie ma żadnego wpływu na Twój zasiłek ani pomoc.',
  yesAll: 'Tak, mogą to zobaczyć',
  yesPart: 'Tylko część',
  no: 'Nie',
  back: 'Wstecz',
  choosePart: 'Co mogą zobaczyć?',
  choose: 'Wybierz co najmniej jedną część. Nic nie mogą zobaczyć? Wybierz „Nie”.',
  lastDay: 'Do którego dnia?',
  lastDayHint: (day) => `Proszą o zgodę do: ${day}. Zawsze możesz zakończyć wcześniej.`,
  chooseLastDay: 'Wybierz dzień od dzisiaj, nie późniejszy niż ten, o który proszą.',
  answerPart: 'Tę część mogą zobaczyć',
  saidNo: 'Odpowiedź: nie',
  saidNoWhat: (organisation) =>
    `${organisation} tego nie widzi. Nic się nie zmienia: ani zasiłek, ani pomoc.`,

  todayAsks: (organisation) => `${organisation} pyta, czy może zobaczyć więcej`,
  todayAsksWhat: (sections) => `Chodzi o: ${sections}. Możesz odmówić.`,
  todayLook: 'Zobacz pytanie',
  ends: (organisation, days) =>
    days === 0
      ? `Twoja zgoda dla ${organisation} kończy się po dzisiejszym dniu`
      : days === 1
        ? `Twoja zgoda dla ${organisation} kończy się po jutrzejszym dniu`
        : `Twoja zgoda dla ${organisation} kończy się za ${days} dni`,
  endsWhat: (organisation, sections) =>
    `Potem ${organisation} już nie widzi: ${sections}. Możesz przedłużyć zgodę, ale nie musisz.`,
  extend: 'Przedłuż',
  letEnd: 'Niech się skończy',
  letEndDone: 'Dobrze. Zgoda skończy się sama. Nie musisz nic robić.',

  changeEnd: 'Przedłuż lub zakończ wcześniej',
  newLastDay: 'Nowy ostatni dzień',
  newLastDayHint: 'Najwyżej rok od dzisiaj. Potem zgoda kończy się sama.',
  sameDay: 'Wybierz inny dzień niż teraz.',
  saveDay: 'Zapisz',
  extendedTitle: 'Zgoda została przedłużona',
  shortenedTitle: 'Zgoda kończy się wcześniej',
  changedWhat: (organisation, sections, day) => `${organisation} widzi do: ${day} (włącznie): ${sections}.`,

  saveReceipt: 'Zapisz potwierdzenie (pdf)',
  saveReceiptOf: (number) => `Zapisz potwierdzenie ${number} (pdf)`,
  receiptName: 'potwierdzenie',
  receiptFailed: 'Nie udało się pobrać pliku. Sprawdź internet i spróbuj ponownie.',
  seesNothing: (organisation) => `${organisation} nic z tego nie widzi.`,
  historyTitle: 'Historia Twoich zgód',
  historyEXTENDED: (organisation) => `Przedłużona: ${organisation}`,
  historySHORTENED: (organisation) => `Kończy się wcześniej: ${organisation}`,
  historyREFUSED: (organisation) => `Odmowa: ${organisation}`,
  historyEXPIRED: (organisation) => `Skończyła się sama: ${organisation}`,
  untilDay: (day) => `Ostatni dzień: ${day}`,
} satisfies Translation<typeof consentText>;
