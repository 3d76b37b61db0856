import { type FeatureRoutes, says } from '@/app/feature';
import { navText } from '@/i18n/nav/nl';

export const jobApplicationRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/sollicitaties',
      page: () => import('./ApplicationsPage'),
      nav: { label: says(navText, 'jobapplicationTitle'), icon: 'briefcase', order: 20 },
    },
    { shell: 'client', path: '/sollicitaties/nieuw', page: () => import('./ReportPage') },
    { shell: 'client', path: '/sollicitaties/:id', page: () => import('./ApplicationPage') },
  ],
  today: [{ order: 10, part: () => import('./ApplicationsToday') }],
  person: [
    {
      place: 'tab',
      path: 'sollicitaties',
      label: says(navText, 'jobapplicationTitle'),
      order: 20,
      part: () => import('./PersonApplications'),
    },
  ],
};
