import type { Translation } from '../messages';
import type { todayText } from './nl';

export default {
  pitchQuestion: (employer) => `${employer} chce Cię poznać`,
  pitchQuestionDo: 'Przeczytaj pytanie i sam wybierz, co pracodawca może zobaczyć.',
  pitchQuestionLink: 'Zobacz pytanie',
  pitchChange: 'Twoja prezentacja może być jeszcze lepsza',
  pitchChangeLink: 'Zmień prezentację',
  pitchDraft: 'Twoja prezentacja czeka na dokończenie',
  pitchDraftLink: 'Dokończ prezentację',
  correctionAnswered: (name) => `${name}: jest odpowiedź na prośbę o poprawienie`,
  correctionAnsweredLink: 'Przeczytaj odpowiedź',
} satisfies Translation<typeof todayText>;
