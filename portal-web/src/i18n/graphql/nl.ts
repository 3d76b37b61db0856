import { messages } from '../messages';

export const graphqlText = messages('graphql', {
  offline: 'U hebt nu geen internet. Wij proberen het opnieuw zodra er weer verbinding is.',
  loggedOut: 'U bent niet meer ingelogd. Log opnieuw in, dan gaat u verder waar u was.',
  notAllowed: 'U kunt dit niet zien of doen. Denkt u dat het wel moet kunnen? Vraag het uw contactpersoon.',
  busy: 'U vraagt nu heel veel achter elkaar. Wacht een minuut en probeer het dan opnieuw. Wat u typte, blijft staan.',
  outdated: 'Er is een andere versie van Werkbrug. Laad de pagina opnieuw. Wat u typte, blijft bewaard.',
  broken: 'Er ging bij ons iets mis. Probeer het straks nog een keer.',
});
