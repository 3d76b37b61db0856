import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText } from '@/i18n/nav/nl';

export const notificationRoutes: FeatureRoutes = {
  header: [{ order: 10, part: () => import('./NoticeBell') }],
  pages: [
    {
      shell: ['client', 'staff', 'lead', 'privacy', 'employer'],
      path: '/meldingen',
      page: () => import('./NoticesPage'),
    },
    {
      shell: ['client', 'staff', 'lead', 'privacy', 'employer'],
      path: '/meldingen/mail',
      page: () => import('./MailSettingsPage'),
    },
  ],
  person: [
    {
      place: 'header',
      path: 'mail',
      label: says(navStaffText, 'dossierStaffHeader'),
      order: 20,
      section: 'CONTACT_DETAILS',
      part: () => import('./PersonMail'),
    },
  ],
};
