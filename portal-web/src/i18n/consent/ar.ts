import type { Translation } from '../messages';
import type { consentText } from './nl';

export default {
  asks: (organisation) => `${organisation} تسأل: هل يمكننا رؤية المزيد؟`,
  asksWhat: (name, organisation) => `${name} يسأل إن كان يُسمح لـ ${organisation} برؤية ما يلي عنك:`,
  because: 'لأن',
  answerBy: (day) => `يمكنك الإجابة حتى ${day}. بعد ذلك ينتهي السؤال تلقائيًا.`,
  preview: (section) => `${section}: هذا ما سيرونه`,
  freeChoice: 'يمكنك أن تقول نعم أو لا. لست مضطرًا لذكر السبب.',
  noConsequences: 'قول لا ليس له أي تأثير على معونتك أو مرافقتك.',
  yesAll: 'نعم، مسموح',
  yesPart: 'جزء فقط',
  no: 'لا',
  back: 'رجوع',
  choosePart: 'ماذا يُسمح لهم برؤيته؟',
  choose: 'اختر جزءًا واحدًا على الأقل. لا شيء؟ اختر «لا».',
  lastDay: 'حتى أي يوم؟',
  lastDayHint: (day) => `يطلبون ذلك حتى ${day}. يمكنك دائمًا التوقف قبل ذلك.`,
  chooseLastDay: 'اختر يومًا ابتداءً من اليوم، وليس بعد اليوم المطلوب.',
  answerPart: 'هذا الجزء مسموح',
  saidNo: 'لقد قلت لا',
  saidNoWhat: (organisation) => `${organisation} لا ترى هذا. لا شيء يتغير: لا معونتك ولا مرافقتك.`,

  todayAsks: (organisation) => `${organisation} تسأل إن كان يمكنها رؤية المزيد عنك`,
  todayAsksWhat: (sections) => `الأمر يتعلق بـ: ${sections}. يمكنك أن تقول لا.`,
  todayLook: 'انظر إلى السؤال',
  ends: (organisation, days) =>
    days === 0
      ? `موافقتك لـ ${organisation} تنتهي بعد اليوم`
      : days === 1
        ? `موافقتك لـ ${organisation} تنتهي بعد الغد`
        : `موافقتك لـ ${organisation} تنتهي خلال ${days} أيام`,
  endsWhat: (organisation, sections) =>
    `بعد ذلك لن ترى ${organisation}: ${sections}. يمكنك التمديد، لكنك لست مضطرًا.`,
  extend: 'تمديد',
  letEnd: 'دعها تنتهي',
  letEndDone: 'حسنًا. تنتهي الموافقة تلقائيًا. لا يلزمك فعل شيء.',

  changeEnd: 'تمديد أو إنهاء مبكر',
  newLastDay: 'آخر يوم جديد',
  newLastDayHint: 'سنة واحدة على الأكثر ابتداءً من اليوم. ثم تنتهي تلقائيًا.',
  sameDay: 'اختر يومًا غير اليوم الحالي.',
  saveDay: 'حفظ',
  extendedTitle: 'تم تمديد موافقتك',
  shortenedTitle: 'تنتهي موافقتك مبكرًا',
  changedWhat: (organisation, sections, day) => `ترى ${organisation} حتى ${day}: ${sections}.`,

  saveReceipt: 'حفظ إيصال الاستلام (pdf)',
  saveReceiptOf: (number) => `حفظ الإيصال ${number} (pdf)`,
  receiptName: 'receipt',
  receiptFailed: 'لم يصل الملف. تحقق من الإنترنت وحاول مرة أخرى.',
  seesNothing: (organisation) => `${organisation} لا ترى شيئًا من هذا.`,
  historyTitle: 'سجل موافقاتك',
  historyEXTENDED: (organisation) => `تم التمديد لدى ${organisation}`,
  historySHORTENED: (organisation) => `تنتهي مبكرًا لدى ${organisation}`,
  historyREFUSED: (organisation) => `قلت لا لـ ${organisation}`,
  historyEXPIRED: (organisation) => `انتهت تلقائيًا لدى ${organisation}`,
  untilDay: (day) => `آخر يوم: ${day}`,
} satisfies Translation<typeof consentText>;
