import { graphql } from '@/graphql';

export const HandOverQuery = graphql(`
  query HandOver($dossierId: UUID!) {
    dossier(id: $dossierId) {
      id
      handOver {
        previousName
        on
        nextAppointmentAt
        waiting {
          kind
          text
        }
      }
    }
  }
`);

export const HandOverChanged = graphql(`
  subscription HandOverChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);
