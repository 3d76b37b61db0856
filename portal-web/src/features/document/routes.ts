import { type FeatureRoutes, says } from '@/app/feature';
import { documentText } from '@/i18n/document/nl';

export const documentRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/documenten',
      page: () => import('./DocumentsPage'),
      nav: {
        label: says(documentText, 'title'),
        description: says(documentText, 'about'),
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
      label: says(documentText, 'title'),
      order: 30,
      part: () => import('./PersonDocuments'),
    },
  ],
};
