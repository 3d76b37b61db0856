import { type FeatureRoutes, says } from '@/app/feature';
import { planText } from '@/i18n/effortplan/nl';
import { planStaffText } from '@/i18n/effortplan/staff';

export const effortPlanRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/plan',
      page: () => import('./PlanPage'),
      nav: {
        label: says(planText, 'title'),
        description: says(planText, 'description'),
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
      label: says(planStaffText, 'tab'),
      order: 30,
      part: () => import('./PersonPlan'),
    },
  ],
};
