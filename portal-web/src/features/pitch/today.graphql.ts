import { graphql } from '@/graphql';

export const PitchTodayQuery = graphql(`
  query PitchToday {
    myDossier {
      id
      pitch {
        state
        changeRequest
      }
      pitchInterests {
        edges {
          node {
            id
            employer
            state
          }
        }
      }
    }
  }
`);
