import { graphql, type ResultOf } from '@/graphql';

export const PersonHeaderQuery = graphql(`
  query PersonHeader($id: UUID!) {
    dossier(id: $id) {
      id
      version
      clientName
      status
      cohort
      breakGlassUntil
      contactPersons {
        id
        name
        role
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const PersonChangedSubscription = graphql(`
  subscription PersonChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const ServiceEndMutation = graphql(`
  mutation ServiceEnd($input: ServiceEndInput!) {
    serviceEnd(input: $input) {
      dossier {
        id
        version
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const TeamAdvisersQuery = graphql(`
  query TeamAdvisers {
    teamAdvisers {
      id
      name
      team
      clients
    }
  }
`);

export const TeamClientsQuery = graphql(`
  query TeamClients($adviserId: UUID) {
    teamClients(adviserId: $adviserId, first: 100) {
      edges {
        node {
          id
          clientName
          contactPersons {
            id
            name
            role
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const ContactPersonReassignMutation = graphql(`
  mutation ContactPersonReassign($input: ContactPersonReassignInput!) {
    contactPersonReassign(input: $input) {
      reassigned
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type Person = NonNullable<ResultOf<typeof PersonHeaderQuery>['dossier']>;
export type Adviser = ResultOf<typeof TeamAdvisersQuery>['teamAdvisers'][number];
export type TeamClient = ResultOf<typeof TeamClientsQuery>['teamClients']['edges'][number]['node'];
