import { graphql, type ResultOf } from '@/graphql';

export const CaseloadQuery = graphql(`
  query Caseload($filter: CaseloadFilter, $order: CaseloadOrder!) {
    caseload(first: 100, filter: $filter, order: $order) {
      totalCount
      reasonCounts {
        kind
        count
      }
      edges {
        node {
          dossierId
          clientName
          cohort
          reasons {
            kind
            text
          }
          applicationsDone
          applicationsRequired
          unread
          planTasksDone
          planTasks
          lastContactAt
          nextAppointmentAt
        }
      }
    }
  }
`);

export const CaseloadChangedSubscription = graphql(`
  subscription CaseloadChanged {
    caseloadChanged {
      dossierId
    }
  }
`);

export const CaseloadMessageSend = graphql(`
  mutation CaseloadMessageSend($input: MessageSendInput!) {
    messageSend(input: $input) {
      message {
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

export const CaseloadContactRecord = graphql(`
  mutation CaseloadContactRecord($input: ContactMomentRecordInput!) {
    contactMomentRecord(input: $input) {
      contactMoment {
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

export type Row = ResultOf<typeof CaseloadQuery>['caseload']['edges'][number]['node'];
export type Reason = Row['reasons'][number];
export type ReasonKind = Reason['kind'];
