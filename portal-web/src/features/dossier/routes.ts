import { type FeatureRoutes, says } from '@/app/feature';
import { dossierText } from '@/i18n/dossier/nl';

export const dossierRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/wie-ziet-wat',
      page: () => import('./WhoSeesWhatPage'),
      nav: {
        label: says(dossierText, 'who'),
        description: says(dossierText, 'whoDescription'),
        icon: 'eye',
        order: 10,
        place: 'dossier',
      },
    },
    {
      shell: 'client',
      path: '/mijn-gegevens',
      page: () => import('./DetailsPage'),
      nav: {
        label: says(dossierText, 'details'),
        description: says(dossierText, 'detailsDescription'),
        icon: 'person',
        order: 20,
        place: 'dossier',
      },
    },
    {
      shell: 'client',
      path: '/mijn-cv',
      page: () => import('./CvPage'),
      nav: {
        label: says(dossierText, 'cv'),
        description: says(dossierText, 'cvDescription'),
        icon: 'briefcase',
        order: 30,
        place: 'dossier',
      },
    },
  ],
  person: [
    {
      place: 'tab',
      path: 'dossier',
      label: says(dossierText, 'dossierTab'),
      order: 10,
      part: () => import('./PersonDossier'),
    },
  ],
};
