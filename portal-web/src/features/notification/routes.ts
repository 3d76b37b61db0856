import type { FeatureRoutes } from '@/app/feature';

export const notificationRoutes: FeatureRoutes = {
  header: [{ order: 10, part: () => import('./NoticeBell') }],
  pages: [
    {
      shell: ['client', 'staff', 'lead', 'privacy', 'employer'],
      path: '/meldingen',
      page: () => import('./NoticesPage'),
    },
  ],
};
