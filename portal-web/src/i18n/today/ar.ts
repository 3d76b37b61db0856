import type { Translation } from '../messages';
import type { todayText } from './nl';

export default {
  pitchQuestion: (employer) => `${employer} يود التعرف عليك`,
  pitchQuestionDo: 'اقرأ السؤال واختر بنفسك ما يحق لصاحب العمل أن يراه.',
  pitchQuestionLink: 'انظر السؤال',
  pitchChange: 'يمكن لنبذتك أن تكون أفضل',
  pitchChangeLink: 'عدّل نبذتك',
  pitchDraft: 'نبذتك تنتظر أن تكملها',
  pitchDraftLink: 'أكمل نبذتك',
  correctionAnswered: (name) => `أجاب ${name} على طلب التصحيح`,
  correctionAnsweredLink: 'اقرأ الجواب',
} satisfies Translation<typeof todayText>;
