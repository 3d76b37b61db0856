import { graphql, type ResultOf } from '@/graphql';

export const CasesQuery = graphql(`
  query RectificationCases($open: Boolean!, $after: String) {
    rectificationCases(open: $open, after: $after) {
      edges {
        node {
          id
          clientName
          section
          askedAt
          dueOn
          overdue
          state
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Case = ResultOf<typeof CasesQuery>['rectificationCases']['edges'][number]['node'];
