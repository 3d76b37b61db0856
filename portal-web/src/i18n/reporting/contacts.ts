import { messages } from '../messages';

/** Contacts and vacancies offered; staff read Dutch. */
export const contactsText = messages('reportingContacts', {
  title: 'Contact en vacatures',
  intro: 'De laatste 13 weken. Elk contact telt één keer, bij de adviseur die het had.',
  weeksTitle: 'Contactmomenten per week',
  weeksWhat: 'Gesprekken, telefoontjes, berichten en brieven samen. Onder elke kolom staat het weeknummer.',
  vacanciesTitle: 'Aangeboden vacatures per week',
  vacanciesWhat: 'Vacatures die een adviseur aan een cliënt voorstelde.',
  formsTitle: 'Contactmomenten per vorm',
  formsWhat: 'Hoe er contact was, over alle 13 weken samen.',
  week: 'Week',
  weekOf: (week: number, monday: string) => `${week}, vanaf ${monday}`,
  contacts: 'Contactmomenten',
  vacancies: 'Vacatures',
  form: 'Vorm',
  MEETING: 'Gesprek',
  PHONE: 'Telefoon',
  APP: 'App',
  MAIL: 'E-mail',
  LETTER: 'Brief',
  CHAT: 'Chat',
});
