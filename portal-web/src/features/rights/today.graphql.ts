import { graphql } from '@/graphql';

export const RectificationTodayQuery = graphql(`
  query RectificationToday {
    myDossier {
      id
      rectifications(first: 5) {
        edges {
          node {
            id
            organisationName
            answer {
              at
            }
          }
        }
      }
    }
  }
`);
