import { caseloadRoutes } from '@/features/caseload/routes';
import { contactRoutes } from '@/features/contact/routes';
import { dossierRoutes } from '@/features/dossier/routes';
import type { FeatureRoutes } from './feature';

/** Every feature of the portal, one line each. */
export const features: readonly FeatureRoutes[] = [caseloadRoutes, contactRoutes, dossierRoutes];
