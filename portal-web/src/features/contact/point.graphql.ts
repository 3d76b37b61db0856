import { graphql, type ResultOf } from '@/graphql';

/** Only what is asked for is read, so that the log says no more than what was looked at. */
export const PointableQuery = graphql(`
  query Pointable(
    $dossierId: UUID!
    $applications: Boolean!
    $tasks: Boolean!
    $vacancies: Boolean!
    $appointments: Boolean!
    $documents: Boolean!
  ) {
    dossier(id: $dossierId) {
      id
      jobApplications(first: 50) @include(if: $applications) {
        edges {
          node {
            id
            job
            employer
          }
        }
      }
      effortPlan @include(if: $tasks) {
        tasks {
          id
          title
        }
      }
      vacancyProposals(first: 50) @include(if: $vacancies) {
        edges {
          node {
            id
            vacancy {
              id
              title
              employer
            }
          }
        }
      }
      appointments(first: 50) @include(if: $appointments) {
        edges {
          node {
            id
            startsAt
            terms {
              subject
            }
          }
        }
      }
      documents(first: 50) @include(if: $documents) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`);

export type Pointable = NonNullable<ResultOf<typeof PointableQuery>['dossier']>;
