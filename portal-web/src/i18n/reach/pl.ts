import type { Translation } from '../messages';
import type { reachText } from './nl';

export default {
  title: 'Twoja osoba kontaktowa',
  toDossier: 'Akta',
  reach: (days, from, until) => `Kontakt: ${days}, od ${from} do ${until}`,
  call: (phone) => `Zadzwoń: ${phone}`,
  since: (day) => `Od: ${day}`,
  none: 'Nie masz jeszcze osoby kontaktowej',
  noneDo: 'Gdy tylko ją otrzymasz, zobaczysz tutaj, kto to jest.',
  clickTitle: 'Nie możecie się porozumieć?',
  clickIntro:
    'Czasem ludzie do siebie nie pasują. To niczyja wina. Możesz poprosić o kogoś innego. Nie musisz podawać powodu.',
  clickWho:
    'Kierownik zespołu przeczyta prośbę i odpowie w ciągu 5 dni roboczych. Twoja osoba kontaktowa jej nie zobaczy.',
  clickNothing: 'Nie ma to żadnych skutków dla zasiłku ani dla wsparcia.',
  ask: 'Poproś o kogoś innego',
  about: 'O kogo chodzi?',
  reason: 'Co chcesz o tym powiedzieć?',
  reasonHint: 'Przeczyta to tylko kierownik zespołu.',
  reasonLong: 'Skróć wyjaśnienie: mieści się 500 znaków.',
  send: 'Wyślij',
  notNow: 'Nie teraz',
  sent: (due) => `Prośba została wysłana. Odpowiedź otrzymasz najpóźniej ${due}.`,
  open: (name, due) => `Prosisz o kogoś innego niż ${name}. Kierownik zespołu odpowie najpóźniej ${due}.`,
  late: (name) =>
    `Prosisz o kogoś innego niż ${name}. Odpowiedź powinna już być. Kierownik zespołu to widzi.`,
  yourReason: 'Twoje wyjaśnienie',
  withdraw: 'Wycofaj',
  withdrawn: 'Prośba została wycofana',
  stateREASSIGNED: (day) => `Masz nową osobę kontaktową (${day}).`,
  stateANSWERED: (name, day) => `${name}, odpowiedź (${day}):`,
  stateWITHDRAWN: (day) => `Prośba wycofana (${day}).`,
  lead: 'Kierownik zespołu',
} satisfies Translation<typeof reachText>;
