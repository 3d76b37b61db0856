import { type FeatureRoutes, says } from '@/app/feature';
import { marketText } from '@/i18n/market/nl';
import { pitchText } from '@/i18n/pitch/nl';

export const pitchRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/pitch',
      page: () => import('./PitchPage'),
      nav: {
        label: says(pitchText, 'title'),
        description: says(pitchText, 'description'),
        icon: 'megaphone',
        order: 50,
        place: 'dossier',
      },
    },
    {
      shell: 'employer',
      path: '/',
      page: () => import('./GalleryPage'),
      nav: { label: says(marketText, 'gallery'), icon: 'people', order: 10 },
    },
    {
      shell: 'employer',
      path: '/vragen',
      page: () => import('./QuestionsPage'),
      nav: { label: says(marketText, 'questions'), icon: 'question', order: 20 },
    },
  ],
  today: [{ order: 35, part: () => import('./PitchToday') }],
  person: [
    {
      place: 'tab',
      path: 'pitch',
      label: says(marketText, 'person'),
      order: 60,
      part: () => import('./PersonPitch'),
    },
  ],
};
