import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText, navText } from '@/i18n/nav/nl';

export const effortPlanRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/plan',
      page: () => import('./PlanPage'),
      nav: {
        label: says(navText, 'effortplanTitle'),
        description: says(navText, 'effortplanDescription'),
        icon: 'plan',
        order: 30,
        place: 'dossier',
      },
    },
  ],
  today: [{ order: 15, part: () => import('./PlanToday') }],
  person: [
    {
      place: 'tab',
      path: 'plan',
      label: says(navStaffText, 'effortplanStaffTab'),
      order: 30,
      part: () => import('./PersonPlan'),
    },
  ],
};
