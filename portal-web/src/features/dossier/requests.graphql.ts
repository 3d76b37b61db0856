import { graphql, type ResultOf } from '@/graphql';

export const PersonRequestsQuery = graphql(`
  query ContactPersonRequests($open: Boolean!, $after: String) {
    contactPersonRequests(open: $open, first: 20, after: $after) {
      edges {
        node {
          id
          version
          dossierId
          clientName
          contactPersonId
          contactPersonName
          reason
          askedAt
          dueOn
          late
          state
          answer
          answeredByName
          endedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PersonRequestAnswer = graphql(`
  mutation ContactPersonRequestAnswer($input: ContactPersonRequestAnswerInput!) {
    contactPersonRequestAnswer(input: $input) {
      request {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type PersonRequest = ResultOf<
  typeof PersonRequestsQuery
>['contactPersonRequests']['edges'][number]['node'];
