import { graphql, type ResultOf } from '@/graphql';

/** For the bell: how many, and where the newest lead. Says of nobody who it is, so nothing is noted as read. */
export const BellQuery = graphql(`
  query NoticeBell {
    notices(first: 50) {
      unread
      edges {
        node {
          id
          kind
          readAt
          dossierId
          subjectId
        }
      }
    }
  }
`);

export const NoticesQuery = graphql(`
  query Notices($after: String) {
    notices(first: 30, after: $after) {
      unread
      unreadIds
      edges {
        node {
          id
          kind
          at
          readAt
          dossierId
          subjectId
          clientName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const NoticesMark = graphql(`
  mutation NoticesMark($input: NoticesMarkInput!) {
    noticesMark(input: $input) {
      unread
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const NoticesChanged = graphql(`
  subscription NoticesChanged {
    noticesChanged {
      unread
    }
  }
`);

export type Notice = ResultOf<typeof NoticesQuery>['notices']['edges'][number]['node'];
export type NoticeKind = Notice['kind'];
export type Where = Pick<Notice, 'kind' | 'dossierId' | 'subjectId'>;
