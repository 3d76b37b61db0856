import type { Translation } from '../messages';
import type { todayText } from './nl';

export default {
  pitchQuestion: (employer) => `${employer} would like to meet you`,
  pitchQuestionDo: 'Read the question and choose what this employer may see.',
  pitchQuestionLink: 'See the question',
  pitchChange: 'Your pitch can be even better',
  pitchChangeLink: 'Change your pitch',
  pitchDraft: 'Your pitch is ready to be finished',
  pitchDraftLink: 'Finish your pitch',
  correctionAnswered: (name) => `${name} answered your request for a correction`,
  correctionAnsweredLink: 'Read the answer',
} satisfies Translation<typeof todayText>;
