import type { Translation } from '../messages';
import type { graphqlText } from './nl';

export default {
  offline: 'Nie ma teraz internetu. Spróbujemy ponownie, gdy wróci połączenie.',
  loggedOut: 'Nastąpiło wylogowanie. Zaloguj się ponownie, aby kontynuować.',
  notAllowed: 'Nie masz do tego dostępu. Jeśli to pomyłka, zapytaj osobę kontaktową.',
  busy: 'Zbyt wiele zapytań naraz. Odczekaj minutę i spróbuj ponownie. Wpisany tekst pozostanie.',
  outdated: 'Jest inna wersja Werkbrug. Odśwież stronę. Wpisany tekst zostanie zachowany.',
  broken: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie później.',
} satisfies Translation<typeof graphqlText>;
