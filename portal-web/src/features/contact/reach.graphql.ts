import { graphql, type ResultOf } from '@/graphql';

export const ReachFragment = graphql(`
  fragment Reach on Reachability {
    days
    from
    until
    phone
  }
`);

export const MyContactPersonsQuery = graphql(
  `
    query MyContactPersons {
      myDossier {
        id
        contactPersons {
          id
          name
          role
          since
          promise {
            workingDays
          }
          reachability {
            ...Reach
          }
        }
        contactPersonRequest {
          id
          version
          contactPersonName
          reason
          dueOn
          late
          state
          answer
          answeredByName
          endedAt
        }
      }
    }
  `,
  [ReachFragment],
);

export const ContactPersonsChanged = graphql(`
  subscription ContactPersonsChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const RequestSend = graphql(`
  mutation ContactPersonRequestSend($input: ContactPersonRequestSendInput!) {
    contactPersonRequestSend(input: $input) {
      request {
        id
        dueOn
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RequestWithdraw = graphql(`
  mutation ContactPersonRequestWithdraw($input: ContactPersonRequestWithdrawInput!) {
    contactPersonRequestWithdraw(input: $input) {
      request {
        id
        state
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ReachabilityQuery = graphql(
  `
    query ContactPersonReachability {
      contactPersonReachability {
        version
        ...Reach
      }
    }
  `,
  [ReachFragment],
);

export const ReachabilitySave = graphql(`
  mutation ContactPersonReachabilitySave($input: ContactPersonReachabilitySaveInput!) {
    contactPersonReachabilitySave(input: $input) {
      reachability {
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type Reach = ResultOf<typeof ReachFragment>;
export type Weekday = Reach['days'][number];
type Mine = NonNullable<ResultOf<typeof MyContactPersonsQuery>['myDossier']>;
export type Guide = Mine['contactPersons'][number];
export type PersonRequest = NonNullable<Mine['contactPersonRequest']>;
export type MyReachability = NonNullable<ResultOf<typeof ReachabilityQuery>['contactPersonReachability']>;
