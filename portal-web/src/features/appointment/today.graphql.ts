import { graphql } from '@/graphql';

/** No more than is needed to know whether there is anything to say today. */
export const AppointmentTodayQuery = graphql(`
  query AppointmentToday {
    myDossier {
      id
      appointments(first: 10) {
        edges {
          node {
            id
            state
            endsAt
            offer {
              times
            }
          }
        }
      }
    }
  }
`);

export const AppointmentDossierChanged = graphql(`
  subscription AppointmentDossierChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);
