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
    {
      shell: 'privacy',
      path: '/noodtoegang',
      page: () => import('./GlassUsesPage'),
      nav: { label: says(navStaffText, 'auditGlassNav'), icon: 'attention', order: 20 },
    },
    {
      shell: 'privacy',
      path: '/vragen',
      page: () => import('./QuestionsPage'),
      nav: { label: says(navStaffText, 'auditQuestionsNav'), icon: 'chat', order: 10 },
    },
  ],
};
