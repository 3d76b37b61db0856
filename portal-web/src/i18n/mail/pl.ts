import type { Translation } from '../messages';
import type { mailText } from './nl';

export default {
  title: 'E-maile o powiadomieniach',
  back: 'Wróć do powiadomień',
  off: 'E-maile nie są tu jeszcze włączone. Powiadomienia są w portalu.',
  address: 'Pana/Pani adres e-mail',
  addressAbout:
    'Adres e-mail nie jest konieczny. Jeśli go Pan/Pani poda, najpierw wyślemy tam link. Dopiero po jego naciśnięciu będziemy wysyłać e-maile.',
  addressLabel: 'Adres e-mail',
  confirmed: 'Potwierdzony',
  unconfirmed: (address) =>
    `Wysłaliśmy e-mail na ${address}. Proszę nacisnąć link w tym e-mailu. Nie ma e-maila? Proszę sprawdzić spam albo zapisać adres ponownie.`,
  failed: (address) => `Nasze e-maile nie docierają na ${address}. Proszę sprawdzić adres albo podać inny.`,
  save: 'Zapisz adres',
  remove: 'Bez e-maili',
  about: 'O czym mamy pisać?',
  nothingInside:
    'W e-mailu jest tylko informacja, że coś na Pana/Panią czeka. Co to jest, można przeczytać tutaj.',
  MESSAGES: 'Wiadomości',
  APPOINTMENTS: 'Spotkania',
  PLAN: 'Plan i dokumenty',
  WORK: 'Oferty pracy i prezentacja',
  ACCESS: 'Kto co widzi',
  PORTAL: 'Bez e-maila',
  AT_ONCE: 'Od razu',
  DAILY: 'Raz dziennie, o godzinie 8',
  quiet: 'Cisza',
  quietAbout:
    'W tych godzinach nie wysyłamy e-maili. Przyjdą później. Dwa razy ta sama godzina oznacza brak ciszy.',
  quietFrom: 'Cisza od',
  quietUntil: 'Do',
  hour: (hour) => `${hour}:00`,
  kept: 'Zapisano',
} satisfies Translation<typeof mailText>;
