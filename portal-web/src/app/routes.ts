import { appointmentRoutes } from '@/features/appointment/routes';
import { auditRoutes } from '@/features/audit/routes';
import { caseloadRoutes } from '@/features/caseload/routes';
import { contactRoutes } from '@/features/contact/routes';
import { documentRoutes } from '@/features/document/routes';
import { dossierRoutes } from '@/features/dossier/routes';
import { dossierStaffRoutes } from '@/features/dossier/staffRoutes';
import { effortPlanRoutes } from '@/features/effortplan/routes';
import { jobApplicationRoutes } from '@/features/jobapplication/routes';
import { notificationRoutes } from '@/features/notification/routes';
import { pitchRoutes } from '@/features/pitch/routes';
import { reportingRoutes } from '@/features/reporting/routes';
import { rightsRoutes } from '@/features/rights/routes';
import { vacancyRoutes } from '@/features/vacancy/routes';
import type { FeatureRoutes } from './feature';

/** Every feature of the portal, one line each. */
export const features: readonly FeatureRoutes[] = [
  appointmentRoutes,
  auditRoutes,
  caseloadRoutes,
  contactRoutes,
  documentRoutes,
  dossierRoutes,
  dossierStaffRoutes,
  effortPlanRoutes,
  jobApplicationRoutes,
  notificationRoutes,
  pitchRoutes,
  reportingRoutes,
  rightsRoutes,
  vacancyRoutes,
];
