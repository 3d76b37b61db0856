import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText, navText } from '@/i18n/nav/nl';

export const contactRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/berichten',
      page: () => import('./MessagesPage'),
      nav: {
        label: says(navText, 'contactMessages'),
        icon: 'chat',
        order: 30,
        badge: () => import('./UnreadBadge'),
      },
    },
    {
      shell: 'client',
      path: '/contactmomenten',
      page: () => import('./MomentsPage'),
      nav: {
        label: says(navText, 'contactMoments'),
        description: says(navText, 'contactMomentsDescription'),
        icon: 'phone',
        order: 60,
        place: 'dossier',
      },
    },
    {
      shell: 'client',
      path: '/contactpersoon',
      page: () => import('./ContactPersonPage'),
      nav: {
        label: says(navText, 'contactPerson'),
        description: says(navText, 'contactPersonDescription'),
        icon: 'person',
        order: 55,
        place: 'dossier',
      },
    },
    {
      shell: 'staff',
      path: '/afwezigheid',
      page: () => import('./AbsencePage'),
      nav: { label: says(navStaffText, 'contactAbsence'), icon: 'calendar', order: 80 },
    },
    {
      shell: ['staff', 'lead'],
      path: '/antwoorden',
      page: () => import('./QuickAnswersPage'),
      nav: { label: says(navStaffText, 'contactQuick'), icon: 'chat', order: 75 },
    },
    {
      shell: 'lead',
      path: '/belofte',
      page: () => import('./PromisePage'),
      nav: { label: says(navStaffText, 'contactPromise'), icon: 'clock', order: 20 },
    },
  ],
  today: [{ order: 30, part: () => import('./ContactToday') }],
  person: [
    {
      place: 'beside',
      path: 'berichten',
      label: says(navText, 'contactMessages'),
      order: 90,
      section: 'CONVERSATION',
      part: () => import('./PersonConversation'),
    },
    {
      place: 'tab',
      path: 'contact',
      label: says(navText, 'contactMoments'),
      order: 50,
      section: 'CONTACT_MOMENTS',
      part: () => import('./PersonMoments'),
    },
  ],
};
