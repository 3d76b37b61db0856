import type { Translation } from '../messages';
import type { uiText } from './nl';

/** Polish has three plurals: one, few, many. */
function plural(count: number, one: string, few: string, many: string): string {
  const rule = new Intl.PluralRules('pl').select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

export default {
  busy: 'Proszę czekać',
  close: 'Zamknij',
  cancel: 'Anuluj',
  optional: 'nieobowiązkowe',
  charactersLeft: (left) => `Pozostało: ${plural(left, 'znak', 'znaki', 'znaków')}`,
  charactersOver: (over) => `Za dużo o ${plural(over, 'znak', 'znaki', 'znaków')}`,
  errorsTitle: (count) => `Do poprawy: ${plural(count, 'pole', 'pola', 'pól')}`,
  takePhoto: 'Zrób zdjęcie',
  chooseFile: 'Wybierz plik',
  dropHere: 'lub przeciągnij go tutaj',
  removeFile: (name) => `Usuń ${name}`,
  uploading: (percent) => `Wysłano ${percent}%`,
  uploaded: 'Otrzymano',
  uploadWaiting: 'Czeka na połączenie',
  uploadFailed: 'Nie wysłano',
  tryAgain: 'Spróbuj ponownie',
  undo: 'Cofnij',
  counterLeft: (left, goal) => `Jeszcze ${left} z ${goal}`,
  counterDone: (goal) => `Zrobione ${goal} z ${goal}`,
  offline: 'Nie ma internetu. To, co wpiszesz, zapisujemy na tym urządzeniu.',
  loading: 'Ładowanie',
  errorTitle: 'Nie udało się',
  errorKept: 'To, co zostało wpisane, jest zapisane.',
  sortBy: (column) => `Sortuj według: ${column}`,
  selectRow: (name) => `Wybierz: ${name}`,
  selectAll: 'Wybierz wszystko',
  selected: (count) => `Wybrano: ${count}`,
  rowKeys: 'Klawiszami j i k przechodzisz przez listę, Enter otwiera wiersz.',
  you: 'Ty',
  messageWaiting: 'Czeka na połączenie',
  messageSending: 'Wysyłanie',
  messageSent: 'Wysłano',
  messageDelivered: 'Dostarczono',
  messageRead: 'Przeczytano',
  messageFailed: 'Nie wysłano',
  lightGreen: 'Zgodnie z planem',
  lightOrange: 'Uwaga',
  lightRed: 'Opóźnienie',
  lightNone: 'Jeszcze nie rozpoczęto',
  receipt: 'Potwierdzenie odbioru',
  receiptNumber: 'Numer',
  receiptAt: 'Otrzymano',
  receiptSha: 'Suma kontrolna (SHA-256)',
  shortcuts: 'Skróty klawiszowe',
  shortcutsOn: 'Skróty klawiszowe włączone',
  skipToContent: 'Przejdź do treści',
} satisfies Translation<typeof uiText>;
