import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText, navText } from '@/i18n/nav/nl';

export const pitchRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/pitch',
      page: () => import('./PitchPage'),
      nav: {
        label: says(navText, 'pitchTitle'),
        description: says(navText, 'pitchDescription'),
        icon: 'megaphone',
        order: 50,
        place: 'dossier',
      },
    },
    {
      shell: 'employer',
      path: '/',
      page: () => import('./GalleryPage'),
      nav: { label: says(navStaffText, 'marketGallery'), icon: 'people', order: 10 },
    },
    {
      shell: 'employer',
      path: '/vragen',
      page: () => import('./QuestionsPage'),
      nav: { label: says(navStaffText, 'marketQuestions'), icon: 'question', order: 20 },
    },
  ],
  today: [{ order: 35, part: () => import('./PitchToday') }],
  person: [
    {
      place: 'tab',
      path: 'pitch',
      label: says(navStaffText, 'marketPerson'),
      order: 60,
      part: () => import('./PersonPitch'),
    },
  ],
};
