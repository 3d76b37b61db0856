import type { Translation } from '../messages';
import type { mailText } from './nl';

export default {
  title: 'Jak otrzymuje Pan/Pani powiadomienia',
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
  PORTAL: 'Tylko w portalu',
  AT_ONCE: 'Od razu',
  DAILY: 'Raz dziennie, o godzinie 8',
  quiet: 'Cisza',
  quietAbout:
    'W tych godzinach niczego nie wysyłamy. Przyjdzie później. Dwa razy ta sama godzina oznacza brak ciszy.',
  quietFrom: 'Cisza od',
  quietUntil: 'Do',
  hour: (hour) => `${hour}:00`,
  devices: 'Powiadomienia na urządzeniu',
  devicesAbout:
    'Telefon lub komputer pokaże wtedy, że jest coś nowego, także gdy Werkbrug jest zamknięty. Na ekranie nigdy nie ma treści.',
  devicesHomeScreen:
    'Na iPhonie lub iPadzie działa to tylko wtedy, gdy Werkbrug jest na ekranie początkowym. W Safari proszę nacisnąć przycisk udostępniania, a potem „Do ekranu początkowego”. Następnie proszę otworzyć Werkbrug z ekranu początkowego i wrócić tutaj.',
  devicesUnsupported:
    'Ta przeglądarka nie może pokazywać powiadomień. Proszę spróbować innej przeglądarki albo wybrać e-mail powyżej.',
  devicesDenied:
    'Przeglądarka blokuje powiadomienia Werkbrug. Proszę nacisnąć kłódkę obok adresu tej strony, zezwolić na „Powiadomienia” i odświeżyć stronę.',
  devicesOn: 'Włącz powiadomienia na tym urządzeniu',
  devicesFailed: 'Nie udało się włączyć powiadomień. Proszę sprawdzić internet i spróbować ponownie.',
  devicesKept: 'To urządzenie otrzymuje teraz powiadomienia',
  devicesThis: 'To urządzenie',
  devicesGone: 'To urządzenie nie otrzymuje już powiadomień',
  aboutDevices: 'O czym ma informować urządzenie?',
  nothingOnScreen: 'Na ekranie jest tylko informacja, że coś czeka.',
  since: (when) => `od ${when}`,
  deviceName: (browser, system) => `${browser}, ${system}`,
  device: 'Przeglądarka',
  devicesRemoveOf: (name) => `Usuń ${name}`,
  devicesRemove: 'Usuń',
  kept: 'Zapisano',
} satisfies Translation<typeof mailText>;
