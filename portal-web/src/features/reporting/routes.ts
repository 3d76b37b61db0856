import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText } from '@/i18n/nav/nl';

export const reportingRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'lead',
      path: '/',
      page: () => import('./FiguresPage'),
      nav: { label: says(navStaffText, 'reportingNav'), icon: 'chart', order: 0 },
    },
  ],
};
