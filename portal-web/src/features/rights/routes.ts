import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText, navText } from '@/i18n/nav/nl';

export const rightsRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/uw-rechten',
      page: () => import('./RightsPage'),
      nav: {
        label: says(navText, 'rightsTitle'),
        description: says(navText, 'rightsDescription'),
        icon: 'shield',
        order: 90,
        place: 'dossier',
      },
    },
    {
      shell: 'privacy',
      path: '/correcties',
      page: () => import('./CasesPage'),
      nav: { label: says(navStaffText, 'rightsCorrections'), icon: 'edit', order: 15 },
    },
    {
      shell: 'privacy',
      path: '/wissen',
      page: () => import('./ErasuresPage'),
      nav: { label: says(navStaffText, 'rightsErasuresNav'), icon: 'trash', order: 30 },
    },
  ],
  today: [{ order: 15, part: () => import('./RightsToday') }],
  person: [
    {
      place: 'header',
      path: 'correcties',
      label: says(navStaffText, 'rightsCorrections'),
      order: 10,
      part: () => import('./PersonRectifications'),
    },
  ],
};
