import { type FeatureRoutes, says } from '@/app/feature';
import { jobApplicationText } from '@/i18n/jobapplication/nl';

export const jobApplicationRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/sollicitaties',
      page: () => import('./ApplicationsPage'),
      nav: { label: says(jobApplicationText, 'title'), icon: 'briefcase', order: 20 },
    },
    { shell: 'client', path: '/sollicitaties/nieuw', page: () => import('./ReportPage') },
    { shell: 'client', path: '/sollicitaties/:id', page: () => import('./ApplicationPage') },
  ],
  today: [{ order: 10, part: () => import('./ApplicationsToday') }],
  person: [
    {
      place: 'tab',
      path: 'sollicitaties',
      label: says(jobApplicationText, 'title'),
      order: 20,
      part: () => import('./PersonApplications'),
    },
  ],
};
