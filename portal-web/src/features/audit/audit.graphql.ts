import { graphql, type ResultOf } from '@/graphql';

export const OrganisationLogQuery = graphql(`
  query OrganisationLog($after: String, $filter: AccessLogFilter) {
    organisationAccessLog(after: $after, filter: $filter) {
      incomplete
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actorId
          actorName
          role
          clientCount
          clients {
            dossierId
            clientName
            sections
            purposes
          }
        }
      }
    }
  }
`);

export const LogColleaguesQuery = graphql(`
  query LogColleagues {
    accessLogColleagues {
      id
      name
    }
  }
`);

export const LogCheckQuery = graphql(`
  query LogCheck {
    accessLogCheck {
      from
      until
      count
      broken {
        number
        at
        kind
      }
    }
  }
`);

/** What clients ask about who looked; the open ones, or those with an answer. */
export const QuestionsQuery = graphql(`
  query AccessQuestions($open: Boolean!, $after: String) {
    accessQuestions(open: $open, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          clientName
          actorName
          role
          lookedAt
          sections
          purposes
          askedAt
          text
          answer {
            text
            at
            byName
          }
        }
      }
    }
  }
`);

export const AnswerMutation = graphql(`
  mutation AccessQuestionAnswer($input: AccessQuestionAnswerInput!) {
    accessQuestionAnswer(input: $input) {
      question {
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

/** Who looked for an hour without being tied to the client, and why. */
export const GlassUsesQuery = graphql(`
  query BreakGlassUses($after: String) {
    breakGlassUses(after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          clientName
          personName
          role
          reason
          from
          until
        }
      }
    }
  }
`);

export type GlassUse = ResultOf<typeof GlassUsesQuery>['breakGlassUses']['edges'][number]['node'];
export type Question = ResultOf<typeof QuestionsQuery>['accessQuestions']['edges'][number]['node'];
export type LogPart = ResultOf<typeof OrganisationLogQuery>['organisationAccessLog'];
export type Entry = LogPart['edges'][number]['node'];
export type SeenClient = Entry['clients'][number];
