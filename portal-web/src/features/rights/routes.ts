import { type FeatureRoutes, says } from '@/app/feature';
import { navText } from '@/i18n/nav/nl';

export const rightsRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/uw-rechten',
      page: () => import('./RightsPage'),
      nav: {
        label: says(navText, 'rightsTitle'),
        description: says(navText, 'rightsDescription'),
        icon: 'shield',
        order: 90,
        place: 'dossier',
      },
    },
  ],
};
