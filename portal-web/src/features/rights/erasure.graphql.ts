import { graphql, type ResultOf } from '@/graphql';

export const MyRetentionQuery = graphql(`
  query MyRetention {
    myDossier {
      id
      retention {
        endedOn
        heldUntil
        terms {
          section
          term
          keptUntil
          erased
        }
        requests {
          id
          sections
          askedAt
          text
          answer {
            refusal
            text
            at
            byName
          }
        }
      }
    }
  }
`);

export const ErasureRequestSend = graphql(`
  mutation ErasureRequestSend($input: ErasureRequestSendInput!) {
    erasureRequestSend(input: $input) {
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

const ErasureParts = graphql(`
  fragment ErasureParts on Erasure @_unmask {
    id
    reference
    sections
    ground
    state
    percent
    startedAt
    startedBy
    items
    files
    bytes
    finishedAt
  }
`);

export const ErasuresDueQuery = graphql(
  `
    query ErasuresDue($after: String) {
      erasuresDue(after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            dossierId
            reference
            endedOn
            dueOn
            whole
            parts {
              section
              term
              dueOn
            }
            hold {
              until
              reason
              byName
              at
            }
            running {
              ...ErasureParts
            }
          }
        }
      }
    }
  `,
  [ErasureParts],
);

export const ErasurePreviewQuery = graphql(`
  query ErasurePreview($dossierId: UUID!) {
    erasurePreview(dossierId: $dossierId) {
      reference
      parts {
        section
        title
        items
        files
        bytes
        due
      }
    }
  }
`);

export const ErasuresQuery = graphql(
  `
    query Erasures($after: String) {
      erasures(after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ErasureParts
          }
        }
      }
    }
  `,
  [ErasureParts],
);

export const ErasureRequestsQuery = graphql(`
  query ErasureRequests($open: Boolean!, $after: String) {
    erasureRequests(open: $open, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          dossierId
          reference
          clientName
          sections
          askedAt
          text
          answer {
            refusal
            text
            at
            byName
          }
        }
      }
    }
  }
`);

export const ErasureStart = graphql(`
  mutation ErasureStart($input: ErasureStartInput!) {
    erasureStart(input: $input) {
      erasure {
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

export const ErasureHold = graphql(`
  mutation ErasureHold($input: ErasureHoldInput!) {
    erasureHold(input: $input) {
      due {
        dossierId
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ErasureHoldEnd = graphql(`
  mutation ErasureHoldEnd($input: ErasureHoldEndInput!) {
    erasureHoldEnd(input: $input) {
      due {
        dossierId
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ErasureRequestAnswer = graphql(`
  mutation ErasureRequestAnswer($input: ErasureRequestAnswerInput!) {
    erasureRequestAnswer(input: $input) {
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

export type OwnRetention = NonNullable<
  NonNullable<ResultOf<typeof MyRetentionQuery>['myDossier']>['retention']
>;
export type OwnRequest = OwnRetention['requests'][number];
export type Due = ResultOf<typeof ErasuresDueQuery>['erasuresDue']['edges'][number]['node'];
export type Section = NonNullable<Due['parts'][number]['section']>;
export type Erasure = ResultOf<typeof ErasuresQuery>['erasures']['edges'][number]['node'];
export type ErasureRequest = ResultOf<
  typeof ErasureRequestsQuery
>['erasureRequests']['edges'][number]['node'];
export type Preview = NonNullable<ResultOf<typeof ErasurePreviewQuery>['erasurePreview']>;
