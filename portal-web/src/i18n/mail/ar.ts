import type { Translation } from '../messages';
import type { mailText } from './nl';

export default {
  title: 'البريد الإلكتروني عن الإشعارات',
  back: 'العودة إلى الإشعارات',
  off: 'البريد غير مفعّل هنا بعد. إشعاراتك موجودة في البوابة.',
  address: 'بريدك الإلكتروني',
  addressAbout:
    'البريد الإلكتروني غير ضروري. إذا أعطيته فسنرسل إليه رابطًا أولًا، ولن نراسلك إلا بعد أن تضغط عليه.',
  addressLabel: 'البريد الإلكتروني',
  confirmed: 'مؤكد',
  unconfirmed: (address) =>
    `أرسلنا بريدًا إلى ${address}. اضغط على الرابط فيه. لم يصل؟ انظر في البريد غير المرغوب فيه أو احفظ العنوان مرة أخرى.`,
  failed: (address) => `بريدنا لا يصل إلى ${address}. تحقق من العنوان أو أعط عنوانًا آخر.`,
  save: 'احفظ العنوان',
  remove: 'لا مزيد من البريد',
  about: 'عن ماذا نراسلك؟',
  nothingInside: 'البريد يقول فقط إن هناك شيئًا ينتظرك. ما هو تقرؤه هنا.',
  MESSAGES: 'الرسائل',
  APPOINTMENTS: 'المواعيد',
  PLAN: 'الخطة والمستندات',
  WORK: 'الوظائف والتعريف',
  ACCESS: 'من يرى ماذا',
  PORTAL: 'بلا بريد',
  AT_ONCE: 'فورًا',
  DAILY: 'مرة في اليوم، الساعة 8',
  quiet: 'ساعات الهدوء',
  quietAbout: 'لا نرسل بريدًا في هذه الساعات، بل بعدها. اختر الساعة نفسها مرتين لإلغاء ساعات الهدوء.',
  quietFrom: 'هدوء من',
  quietUntil: 'حتى',
  hour: (hour) => `${hour}:00`,
  kept: 'حُفظ',
} satisfies Translation<typeof mailText>;
