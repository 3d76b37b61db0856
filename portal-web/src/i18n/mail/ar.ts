import type { Translation } from '../messages';
import type { mailText } from './nl';

export default {
  title: 'كيف تصلك الإشعارات',
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
  PORTAL: 'في البوابة فقط',
  AT_ONCE: 'فورًا',
  DAILY: 'مرة في اليوم، الساعة 8',
  quiet: 'ساعات الهدوء',
  quietAbout: 'لا نرسل شيئًا في هذه الساعات، بل بعدها. اختر الساعة نفسها مرتين لإلغاء ساعات الهدوء.',
  quietFrom: 'هدوء من',
  quietUntil: 'حتى',
  hour: (hour) => `${hour}:00`,
  devices: 'الإشعارات على جهازك',
  devicesAbout:
    'يعرض هاتفك أو حاسوبك حينها أن هناك شيئًا جديدًا، حتى عندما يكون Werkbrug مغلقًا. لا يظهر على الشاشة أبدًا ما هو.',
  devicesHomeScreen:
    'على iPhone أو iPad يعمل هذا فقط عندما يكون Werkbrug على شاشتك الرئيسية. في Safari اضغط على زر المشاركة ثم «إضافة إلى الشاشة الرئيسية». بعد ذلك افتح Werkbrug من شاشتك الرئيسية وعد إلى هنا.',
  devicesUnsupported: 'لا يستطيع هذا المتصفح عرض الإشعارات. جرّب متصفحًا آخر أو اختر البريد أعلاه.',
  devicesDenied:
    'متصفحك يمنع إشعارات Werkbrug. اضغط على القفل بجانب عنوان هذه الصفحة، واسمح بـ«الإشعارات»، ثم أعد تحميل الصفحة.',
  devicesOn: 'فعّل الإشعارات على هذا الجهاز',
  devicesFailed: 'لم ننجح في تفعيل الإشعارات. تحقق من الإنترنت وحاول مرة أخرى.',
  devicesKept: 'هذا الجهاز يتلقى الإشعارات الآن',
  devicesThis: 'هذا الجهاز',
  devicesGone: 'لن يتلقى هذا الجهاز إشعارات بعد الآن',
  aboutDevices: 'عن ماذا يخبرك جهازك؟',
  nothingOnScreen: 'لا يظهر على الشاشة إلا أن هناك شيئًا ينتظرك.',
  since: (when) => `منذ ${when}`,
  deviceName: (browser, system) => `${browser} على ${system}`,
  device: 'متصفح',
  devicesRemoveOf: (name) => `أزل ${name}`,
  devicesRemove: 'أزل',
  kept: 'حُفظ',
} satisfies Translation<typeof mailText>;
