import type { Translation } from '../messages';
import type { retentionText } from './nl';

export default {
  title: 'Jak długo przechowujemy dane',
  running:
    'Dopóki otrzymujesz wsparcie, wszystko pozostaje. Potem dla każdej części zaczyna się okres przechowywania. Gdy minie, ta część zostaje usunięta.',
  ended: (day) =>
    `Twoje wsparcie trwało do ${day}. Potem każda część pozostaje jeszcze przez pewien czas. Następnie zostaje usunięta.`,
  held: (day) => `W Twojej sprawie coś jeszcze trwa. Dlatego wszystko pozostaje do ${day}.`,
  terms: 'Zobacz okres dla każdej części',
  after: (term) => `${term} po zakończeniu wsparcia`,
  until: (day) => `do ${day}`,
  erased: 'już usunięte',
  years: (count) => (count === 1 ? '1 rok' : count < 5 ? `${count} lata` : `${count} lat`),
  months: (count) => (count === 1 ? '1 miesiąc' : count < 5 ? `${count} miesiące` : `${count} miesięcy`),
  wholeDossier: 'Cała dokumentacja, z Twoim nazwiskiem',
  ask: 'Poproś o wcześniejsze usunięcie',
  askTitle: 'Co usunąć wcześniej?',
  askIntro:
    'Inspektor ochrony danych rozpatrzy Twoją prośbę i odpowie w ciągu miesiąca. Czasem prawo każe nam coś przechowywać. Wtedy przeczytasz, dlaczego.',
  askWhich: 'Wybierz, co usunąć',
  askAll: 'Wszystko',
  askAllHint: 'Potem nie możesz się już zalogować. Jest to możliwe dopiero po zakończeniu wsparcia.',
  askSome: 'Jedną lub więcej części',
  askParts: 'Które części?',
  askMissing: 'Wybierz co najmniej jedną część albo wszystko.',
  askText: 'Czy chcesz coś dodać?',
  askSend: 'Wyślij moją prośbę',
  askSent: 'Twoja prośba została wysłana. Odpowiedź pojawi się tutaj.',
  askFailed: 'Nie udało się wysłać. To, co napisałeś, nie zginęło. Spróbuj ponownie.',
  cancel: 'Anuluj',
  noConsequences: 'Ta prośba nie ma wpływu na Twoje świadczenie ani wsparcie.',
  asked: (moment) => `Twoja prośba o usunięcie, ${moment}:`,
  waits: 'Odpowiedź otrzymasz w ciągu miesiąca. Pojawi się tutaj.',
  granted: (name, moment) => `Tak. To zostanie usunięte, ${name}, inspektor ochrony danych, ${moment}.`,
  refused: (name, moment) => `Nie, ${name}, inspektor ochrony danych, ${moment}.`,
  refusal_LAW_OR_TASK:
    'Ustawa lub zadanie ustawowe wymaga przechowywania tych danych (RODO artykuł 17 ustęp 3 litera b).',
  refusal_ARCHIVE: 'To archiwum w interesie publicznym (RODO artykuł 17 ustęp 3 litera d).',
  refusal_LEGAL_CLAIM:
    'To jest potrzebne do sprzeciwu, odwołania lub roszczenia (RODO artykuł 17 ustęp 3 litera e).',
  complain: 'Nie zgadzasz się z odpowiedzią? Możesz złożyć skargę do Autoriteit Persoonsgegevens.',
} satisfies Translation<typeof retentionText>;
