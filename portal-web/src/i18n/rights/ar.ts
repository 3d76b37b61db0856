import type { Translation } from '../messages';
import type { rightsText } from './nl';

export default {
  title: 'حقوقك',
  toDossier: 'العودة إلى الملف',
  intro: 'هذا الملف ملكك. هنا ترى ما يمكنك فعله به.',
  export: 'كل شيء عنك في ملف واحد',
  exportAbout: 'تحصل على كل ما يحفظه Werkbrug عنك: ملف للقراءة، والبيانات نفسها للحاسوب، ومستنداتك.',
  exportAsk: 'أنشئ الملف',
  exportAgain: 'أنشئ الملف من جديد',
  exportRunning: 'نحن ننشئ ملفك.',
  exportWalkAway: 'لا داعي للانتظار. يمكنك القيام بشيء آخر أو العودة لاحقًا.',
  exportReady: (until) => `ملفك جاهز. يمكنك حفظه حتى ${until}.`,
  exportSave: (size) => `احفظه (${size})`,
  exportSavePlain: 'احفظه',
  exportFailed: 'لم ينجح إنشاء الملف. لم يُفقد شيء. حاول مرة أخرى.',
  exportExpired: 'تم حذف ملفك السابق: كان متاحًا لمدة ساعة. يمكنك إنشاء ملف جديد.',
  exportNotAsked: 'لم ينجح الطلب. حاول مرة أخرى.',
  exportNotSaved: 'لم ينجح الحفظ. حاول مرة أخرى أو أنشئ ملفًا جديدًا.',
  exportSafe: 'يحتوي هذا الملف على بيانات شخصية. احفظه في مكان لا يصل إليه غيرك.',
} satisfies Translation<typeof rightsText>;
