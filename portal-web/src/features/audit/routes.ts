import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText } from '@/i18n/nav/nl';

export const auditRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'privacy',
      path: '/',
      page: () => import('./LogPage'),
      nav: { label: says(navStaffText, 'auditNav'), icon: 'eye', order: 0 },
    },
  ],
};
