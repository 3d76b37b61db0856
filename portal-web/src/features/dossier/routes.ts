import { type FeatureRoutes, says } from '@/app/feature';
import { navText } from '@/i18n/nav/nl';

export const dossierRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/wie-ziet-wat',
      page: () => import('./WhoSeesWhatPage'),
      nav: {
        label: says(navText, 'dossierWho'),
        description: says(navText, 'dossierWhoDescription'),
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
        label: says(navText, 'dossierDetails'),
        description: says(navText, 'dossierDetailsDescription'),
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
        label: says(navText, 'dossierCv'),
        description: says(navText, 'dossierCvDescription'),
        icon: 'briefcase',
        order: 30,
        place: 'dossier',
      },
    },
  ],
  today: [{ order: 5, part: () => import('./DossierToday') }],
  person: [
    {
      place: 'tab',
      path: 'dossier',
      label: says(navText, 'dossierDossierTab'),
      order: 10,
      part: () => import('./PersonDossier'),
    },
  ],
};
