import { caseloadRoutes } from '@/features/caseload/routes';
import { contactRoutes } from '@/features/contact/routes';
import { dossierStaffRoutes } from '@/features/dossier/staffRoutes';
import { reportingRoutes } from '@/features/reporting/routes';
import type { FeatureRoutes } from './feature';

/** Every feature of the portal, one line each. */
export const features: readonly FeatureRoutes[] = [
  caseloadRoutes,
  contactRoutes,
  dossierStaffRoutes,
  reportingRoutes,
];
