import { type FeatureRoutes, says } from '@/app/feature';
import { navText } from '@/i18n/nav/nl';

export const vacancyRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/vacatures',
      page: () => import('./VacanciesPage'),
      nav: {
        label: says(navText, 'vacancyTitle'),
        description: says(navText, 'vacancyNavDescription'),
        icon: 'search',
        order: 40,
        place: 'dossier',
      },
    },
    {
      shell: 'staff',
      path: '/vacatures',
      page: () => import('./VacanciesPage'),
      nav: { label: says(navText, 'vacancyTitle'), icon: 'briefcase', order: 40 },
    },
    { shell: 'staff', path: '/vacatures/inlezen', page: () => import('./ImportPage') },
    { shell: 'staff', path: '/vacatures/antwoord', page: () => import('./AnswerPage') },
    { shell: ['client', 'staff'], path: '/vacatures/:id', page: () => import('./VacancyPage') },
    {
      shell: 'employer',
      path: '/vacatures',
      page: () => import('./PostedPage'),
      nav: { label: says(navText, 'vacancyTitle'), icon: 'briefcase', order: 40 },
    },
    { shell: 'employer', path: '/vacatures/nieuw', page: () => import('./PostPage') },
  ],
  today: [{ order: 20, part: () => import('./VacancyToday') }],
  person: [
    {
      place: 'tab',
      path: 'vacatures',
      label: says(navText, 'vacancyTitle'),
      order: 60,
      part: () => import('./PersonVacancies'),
    },
  ],
};
