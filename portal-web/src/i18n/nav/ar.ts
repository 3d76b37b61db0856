import type { Translation } from '../messages';
import type { navText } from './nl';

export default {
  appointmentDescription: 'اختر وقتًا وانظر متى تلتقيان',
  appointmentTitle: 'المواعيد',
  contactMessages: 'الرسائل',
  contactMoments: 'مرات التواصل',
  contactMomentsDescription: 'متى تحدثتما',
  documentAbout: 'رسائل وصور وملفات أخرى مع ما قيل عنها',
  documentTitle: 'المستندات',
  dossierCv: 'سيرتي الذاتية',
  dossierCvDescription: 'العمل والدراسة والشهادات واللغات',
  dossierDetails: 'بياناتي',
  dossierDetailsDescription: 'العنوان والهاتف والبريد وإعانتك',
  dossierDossierTab: 'الملف',
  dossierWho: 'من يرى ماذا',
  dossierWhoDescription: 'ترى وتقرر أي جهة ترى ماذا عنك',
  effortplanDescription: 'ما اتفقت عليه مع الشخص المسؤول عنك',
  effortplanTitle: 'خطتي',
  jobapplicationTitle: 'طلبات العمل',
  pitchDescription: 'أظهر لأصحاب العمل ما تجيده دون ذكر اسمك',
  pitchTitle: 'نبذتك',
  rightsDescription: 'كل شيء عنك في ملف واحد، وما يمكنك طلبه أيضًا',
  rightsTitle: 'حقوقك',
  vacancyNavDescription: 'ابحث عن عمل يناسبك',
  vacancyTitle: 'الوظائف',
} satisfies Translation<typeof navText>;
