import { type FeatureRoutes, says } from '@/app/feature';
import { vacancyText } from '@/i18n/vacancy/nl';

export const vacancyRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/vacatures',
      page: () => import('./VacanciesPage'),
      nav: {
        label: says(vacancyText, 'title'),
        description: says(vacancyText, 'navDescription'),
        icon: 'search',
        order: 40,
        place: 'dossier',
      },
    },
    {
      shell: 'staff',
      path: '/vacatures',
      page: () => import('./VacanciesPage'),
      nav: { label: says(vacancyText, 'title'), icon: 'briefcase', order: 40 },
    },
    { shell: 'staff', path: '/vacatures/inlezen', page: () => import('./ImportPage') },
    { shell: 'staff', path: '/vacatures/antwoord', page: () => import('./AnswerPage') },
    { shell: ['client', 'staff'], path: '/vacatures/:id', page: () => import('./VacancyPage') },
    {
      shell: 'employer',
      path: '/vacatures',
      page: () => import('./PostedPage'),
      nav: { label: says(vacancyText, 'title'), icon: 'briefcase', order: 40 },
    },
    { shell: 'employer', path: '/vacatures/nieuw', page: () => import('./PostPage') },
  ],
  today: [{ order: 20, part: () => import('./VacancyToday') }],
  person: [
    {
      place: 'tab',
      path: 'vacatures',
      label: says(vacancyText, 'title'),
      order: 60,
      part: () => import('./PersonVacancies'),
    },
  ],
};
