import type { Translation } from '../messages';
import type { contactText } from './nl';

type Sentences = Translation<typeof contactText>;

/** The client's side; what only staff see stays Dutch. */
export default {
  messages: 'Wiadomości',
  conversation: 'Rozmowa',
  conversationWith: (name) => `Rozmowa z: ${name}`,
  contactPerson: 'Twoja osoba kontaktowa',
  roleWORK: 'Twoja osoba kontaktowa w sprawach pracy',
  roleINCOME: 'Twoja osoba kontaktowa w sprawach dochodu',
  roleMATCHING: 'Twoja osoba kontaktowa w sprawach ofert pracy',
  promise: (name, days) =>
    `${name} odpowiada w ciągu ${days === 1 ? '1 dnia roboczego' : `${days} dni roboczych`}.`,
  promiseWaiting: (name, due) => `${name} odpowie najpóźniej ${due}.`,
  promiseOverdue: (name, due) =>
    `Odpowiedź od: ${name} miała być najpóźniej ${due}. Pytanie jest na początku listy.`,
  standIn: (name, away, until) =>
    `${away}: nieobecność do ${until} włącznie. W tym czasie odpowiada ${name}.`,
  awayLater: (away, from, until, name) =>
    `${away}: nieobecność od ${from} do ${until} włącznie. Wtedy odpowiada ${name}.`,
  unread: (count) => (count === 1 ? '1 nowa wiadomość' : `Nowe wiadomości: ${count}`),
  readAloud: 'Przeczytaj na głos',
  stopReading: 'Zatrzymaj',
  yourMessage: 'Twoja wiadomość',
  writeHint: 'Napisz wiadomość',
  send: 'Wyślij',
  tooLong: (over) => `Wiadomość jest za długa o tyle znaków: ${over}.`,
  outboxTitle: (name) => `Wiadomość do: ${name}`,
  retry: 'Spróbuj ponownie',
  discard: 'Usuń',
  emptyTitle: 'Nie ma jeszcze wiadomości',
  emptyClient: (name) => `Zadaj pytanie. Odpowie ${name}. Krótkie pytanie też jest dobre.`,
  noContactTitle: 'Nie masz jeszcze osoby kontaktowej',
  noContactDo: 'Gdy ją otrzymasz, możesz tu wysyłać wiadomości. Dostaniesz też list.',
  older: 'Starsze wiadomości',
  newest: 'Nowa wiadomość',
  beginning: 'Tu zaczyna się rozmowa',
  takeOver: (next, previous) => `${next} przejmuje sprawę. Poprzednio: ${previous}`,
  takeOverFirst: (next) => `Od teraz osobą kontaktową jest ${next}`,
  toMessages: 'Do wiadomości',
  you: 'Ty',
  moments: 'Kontakty',
  momentsIntro: 'Kiedy rozmawialiście lub pisaliście do siebie.',
  momentsEmpty: 'Nie ma jeszcze kontaktów',
  momentsEmptyClient: 'Po każdej rozmowie zobaczysz ją tutaj.',
  momentsMore: 'Wcześniejsze kontakty',
  formMEETING: 'Spotkanie',
  formPHONE: 'Telefon',
  formAPP: 'Aplikacja',
  formMAIL: 'E-mail',
  formLETTER: 'List',
  formCHAT: 'Czat',
  by: (name) => `prowadzi: ${name}`,
} satisfies Partial<Sentences>;
