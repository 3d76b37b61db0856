import type { Translation } from '../messages';
import type { consentText } from './nl';

export default {
  asks: (organisation) => `${organisation} asks: may we see more?`,
  asksWhat: (name, organisation) => `${name} asks if ${organisation} may see this about you:`,
  because: 'Because',
  answerBy: (day) => `You can answer until ${day}. After that the question goes away by itself.`,
  preview: (section) => `${section}: this is what they will see`,
  freeChoice: 'You can say yes or no. You do not have to say why.',
  noConsequences: 'Saying no has no consequences for your benefit or guidance.',
  yesAll: 'Yes, they may',
  yesPart: 'Only a part',
  no: 'No',
  back: 'Back',
  choosePart: 'What may they see?',
  choose: 'Choose at least one part. Nothing at all? Then choose ‘No’.',
  lastDay: 'Until which day?',
  lastDayHint: (day) => `They ask for it until ${day}. You can always stop earlier.`,
  chooseLastDay: 'Choose a day from today on, and no later than they ask.',
  answerPart: 'They may see this part',
  saidNo: 'You said no',
  saidNoWhat: (organisation) =>
    `${organisation} does not see this. Nothing changes: not your benefit and not your guidance.`,

  todayAsks: (organisation) => `${organisation} asks if they may see more about you`,
  todayAsksWhat: (sections) => `It is about: ${sections}. You can say no.`,
  todayLook: 'Look at the question',
  ends: (organisation, days) =>
    days === 0
      ? `Your consent to ${organisation} stops after today`
      : days === 1
        ? `Your consent to ${organisation} stops after tomorrow`
        : `Your consent to ${organisation} stops in ${days} days`,
  endsWhat: (organisation, sections) =>
    `After that ${organisation} no longer sees: ${sections}. You can let it last longer, but you do not have to.`,
  extend: 'Let it last longer',
  letEnd: 'Let it stop',
  letEndDone: 'Good. The consent stops by itself. You do not have to do anything.',

  changeEnd: 'Longer, or stop earlier',
  newLastDay: 'New last day',
  newLastDayHint: 'At most a year from today. Then it stops by itself.',
  sameDay: 'Choose another day than now.',
  saveDay: 'Save',
  extendedTitle: 'Your consent lasts longer now',
  shortenedTitle: 'Your consent stops earlier',
  changedWhat: (organisation, sections, day) => `Until ${day} included, ${organisation} sees: ${sections}.`,

  saveReceipt: 'Save the receipt (pdf)',
  saveReceiptOf: (number) => `Save receipt ${number} (pdf)`,
  receiptName: 'receipt',
  receiptFailed: 'The file does not come. Check your internet and try again.',
  seesNothing: (organisation) => `${organisation} sees nothing of this.`,
  historyTitle: 'History of your consents',
  historyEXTENDED: (organisation) => `Lasts longer at ${organisation}`,
  historySHORTENED: (organisation) => `Stops earlier at ${organisation}`,
  historyREFUSED: (organisation) => `Said no to ${organisation}`,
  historyEXPIRED: (organisation) => `Stopped by itself at ${organisation}`,
  untilDay: (day) => `Last day: ${day}`,
} satisfies Translation<typeof consentText>;
