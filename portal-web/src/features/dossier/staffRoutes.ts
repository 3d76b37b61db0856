import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText } from '@/i18n/nav/nl';

export const dossierStaffRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'lead',
      path: '/toewijzen',
      page: () => import('./AssignPage'),
      nav: { label: says(navStaffText, 'dossierStaffAssignNav'), icon: 'people', order: 10 },
    },
    {
      shell: 'lead',
      path: '/een-ander',
      page: () => import('./PersonRequestsPage'),
      nav: { label: says(navStaffText, 'dossierPersonRequests'), icon: 'person', order: 15 },
    },
    {
      shell: ['staff', 'lead'],
      path: '/noodtoegang',
      page: () => import('./GlassPage'),
      nav: { label: says(navStaffText, 'dossierStaffGlassNav'), icon: 'lock', order: 90 },
    },
  ],
  person: [
    {
      place: 'header',
      path: 'kop',
      label: says(navStaffText, 'dossierStaffHeader'),
      order: 0,
      part: () => import('./PersonHeader'),
    },
  ],
};
