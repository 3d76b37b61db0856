import type { Translation } from '../messages';
import type { rightsText } from './nl';

export default {
  title: 'Twoje prawa',
  toDossier: 'Wróć do dokumentacji',
  intro: 'Ta dokumentacja należy do Ciebie. Tutaj widzisz, co możesz z nią zrobić.',
  export: 'Wszystko o Tobie w jednym pliku',
  exportAbout:
    'Otrzymasz wszystko, co Werkbrug o Tobie przechowuje: dokument do czytania, te same dane dla komputera i Twoje dokumenty.',
  exportAsk: 'Utwórz plik',
  exportAgain: 'Utwórz plik ponownie',
  exportRunning: 'Tworzymy Twój plik.',
  exportWalkAway: 'Nie musisz czekać. Możesz zająć się czymś innym lub wrócić później.',
  exportReady: (until) => `Twój plik jest gotowy. Możesz go zapisać do ${until}.`,
  exportSave: (size) => `Zapisz (${size})`,
  exportSavePlain: 'Zapisz',
  exportFailed: 'Nie udało się utworzyć pliku. Nic nie zginęło. Spróbuj ponownie.',
  exportExpired: 'Poprzedni plik został usunięty: był dostępny przez godzinę. Możesz utworzyć nowy plik.',
  exportNotAsked: 'Nie udało się wysłać prośby. Spróbuj ponownie.',
  exportNotSaved: 'Nie udało się zapisać. Spróbuj ponownie lub utwórz nowy plik.',
  exportSafe: 'Ten plik zawiera dane osobowe. Przechowuj go tam, gdzie tylko Ty masz dostęp.',
} satisfies Translation<typeof rightsText>;
