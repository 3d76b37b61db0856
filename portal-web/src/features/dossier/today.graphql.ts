import { graphql } from '@/graphql';

export const DossierTodayQuery = graphql(`
  query DossierToday {
    myDossier {
      id
      breakGlassUses {
        id
      }
      consentRequests {
        id
        state
      }
      grants {
        id
        notice
      }
    }
  }
`);

export const DossierTodayChanged = graphql(`
  subscription DossierTodayChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);
