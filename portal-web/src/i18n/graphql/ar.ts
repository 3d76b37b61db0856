import type { Translation } from '../messages';
import type { graphqlText } from './nl';

export default {
  offline: 'لا يوجد إنترنت الآن. سنحاول مرة أخرى عند عودة الاتصال.',
  loggedOut: 'انتهت جلستك. سجّل الدخول مرة أخرى للمتابعة من حيث توقفت.',
  notAllowed: 'لا يمكنك رؤية هذا أو فعله. إذا كان هذا خطأ فاسأل الشخص المسؤول عنك.',
  busy: 'طلبات كثيرة في وقت قصير. انتظر دقيقة ثم حاول مرة أخرى. ما كتبته محفوظ.',
  outdated: 'هناك إصدار آخر من Werkbrug. أعد تحميل الصفحة. ما كتبته محفوظ.',
  broken: 'حدث خطأ من جانبنا. حاول مرة أخرى لاحقًا.',
} satisfies Translation<typeof graphqlText>;
