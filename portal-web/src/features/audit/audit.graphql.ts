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

export type LogPart = ResultOf<typeof OrganisationLogQuery>['organisationAccessLog'];
export type Entry = LogPart['edges'][number]['node'];
export type SeenClient = Entry['clients'][number];
