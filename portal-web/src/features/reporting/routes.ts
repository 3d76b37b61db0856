import { type FeatureRoutes, says } from '@/app/feature';
import { reportingText } from '@/i18n/reporting/nl';

export const reportingRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'lead',
      path: '/',
      page: () => import('./FiguresPage'),
      nav: { label: says(reportingText, 'nav'), icon: 'chart', order: 0 },
    },
  ],
};
