import { messages } from '../messages';

/** What stands on "Vandaag" about a feature whose other sentences that page can do without. */
export const todayText = messages('today', {
  pitchQuestion: (employer: string) => `${employer} wil u leren kennen`,
  pitchQuestionDo: 'Lees de vraag en kies zelf wat deze werkgever mag zien.',
  pitchQuestionLink: 'Bekijk de vraag',
  pitchChange: 'Uw pitch kan nog beter',
  pitchChangeLink: 'Pas uw pitch aan',
  pitchDraft: 'Uw pitch ligt klaar om af te maken',
  pitchDraftLink: 'Maak uw pitch af',
  correctionAnswered: (name: string) => `${name} antwoordde op uw correctieverzoek`,
  correctionAnsweredLink: 'Lees het antwoord',
});
