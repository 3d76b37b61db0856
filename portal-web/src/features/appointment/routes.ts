import { type FeatureRoutes, says } from '@/app/feature';
import { navStaffText, navText } from '@/i18n/nav/nl';

export const appointmentRoutes: FeatureRoutes = {
  pages: [
    {
      shell: 'client',
      path: '/afspraken',
      page: () => import('./AppointmentsPage'),
      nav: {
        label: says(navText, 'appointmentTitle'),
        description: says(navText, 'appointmentDescription'),
        icon: 'calendar',
        order: 25,
        place: 'dossier',
      },
    },
    {
      shell: 'staff',
      path: '/agenda',
      page: () => import('./WeekPage'),
      nav: { label: says(navStaffText, 'appointmentWeek'), icon: 'calendar', order: 10 },
    },
    { shell: 'staff', path: '/agenda/nieuw', page: () => import('./ProposePage') },
  ],
  today: [{ order: 12, part: () => import('./AppointmentToday') }],
  person: [
    {
      place: 'tab',
      path: 'afspraken',
      label: says(navText, 'appointmentTitle'),
      order: 35,
      section: 'APPOINTMENTS',
      part: () => import('./PersonAppointments'),
    },
  ],
};
