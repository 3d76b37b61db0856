import { type FeatureRoutes, says } from '@/app/feature';
import { contactText } from '@/i18n/contact/nl';

export const contactRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/berichten',
      page: () => import('./MessagesPage'),
      nav: {
        label: says(contactText, 'messages'),
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
        label: says(contactText, 'moments'),
        description: says(contactText, 'momentsDescription'),
        icon: 'phone',
        order: 60,
        place: 'dossier',
      },
    },
    {
      shell: 'staff',
      path: '/afwezigheid',
      page: () => import('./AbsencePage'),
      nav: { label: says(contactText, 'absence'), icon: 'calendar', order: 80 },
    },
  ],
  today: [{ order: 30, part: () => import('./ContactToday') }],
  person: [
    {
      place: 'beside',
      path: 'berichten',
      label: says(contactText, 'messages'),
      order: 90,
      section: 'CONVERSATION',
      part: () => import('./PersonConversation'),
    },
    {
      place: 'tab',
      path: 'contact',
      label: says(contactText, 'moments'),
      order: 50,
      section: 'CONTACT_MOMENTS',
      part: () => import('./PersonMoments'),
    },
  ],
};
