import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText } from '@/i18n/nav/nl';

export const caseloadRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'staff',
      path: '/',
      page: () => import('./MorningPage'),
      nav: { label: says(navStaffText, 'caseloadNav'), icon: 'people', order: 0 },
    },
  ],
  person: [
    {
      place: 'header',
      path: 'overgenomen',
      label: says(navStaffText, 'caseloadNav'),
      order: 5,
      part: () => import('./TakenOver'),
    },
  ],
};
