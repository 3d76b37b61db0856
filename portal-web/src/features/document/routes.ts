import { type FeatureRoutes, says } from '@/app/feature';
import { navText } from '@/i18n/nav/nl';

export const documentRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/documenten',
      page: () => import('./DocumentsPage'),
      nav: {
        label: says(navText, 'documentTitle'),
        description: says(navText, 'documentAbout'),
        icon: 'file',
        order: 30,
        place: 'dossier',
      },
    },
    { shell: 'client', path: '/documenten/:id', page: () => import('./DocumentPage') },
  ],
  today: [{ order: 20, part: () => import('./DocumentsToday') }],
  person: [
    {
      place: 'tab',
      path: 'documenten',
      label: says(navText, 'documentTitle'),
      order: 30,
      part: () => import('./PersonDocuments'),
    },
  ],
};
