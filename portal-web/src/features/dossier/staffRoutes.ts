import { type FeatureRoutes, says } from '@/app/feature';
import { staffText } from '@/i18n/dossier/staff';

export const dossierStaffRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'lead',
      path: '/toewijzen',
      page: () => import('./AssignPage'),
      nav: { label: says(staffText, 'assignNav'), icon: 'people', order: 10 },
    },
  ],
  person: [
    {
      place: 'header',
      path: 'kop',
      label: says(staffText, 'header'),
      order: 0,
      part: () => import('./PersonHeader'),
    },
  ],
};
