import { graphql } from '@/graphql';

/** What the caller may see of one client now. */
export const PersonAccessQuery = graphql(`
  query PersonAccess($dossierId: UUID!) {
    dossier(id: $dossierId) {
      id
      clientName
      visibleSections
    }
  }
`);

export const PersonAccessChanged = graphql(`
  subscription PersonAccessChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);
