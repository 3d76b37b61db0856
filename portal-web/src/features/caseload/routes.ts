import { type FeatureRoutes, says } from '@/app/feature';
import { caseloadText } from '@/i18n/caseload/nl';

export const caseloadRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'staff',
      path: '/',
      page: () => import('./MorningPage'),
      nav: { label: says(caseloadText, 'nav'), icon: 'people', order: 0 },
    },
  ],
};
