import { graphql, type ResultOf } from '@/graphql';

export const ApplicationsTodayQuery = graphql(`
  query ApplicationsToday {
    myDossier {
      id
      jobApplicationPeriod {
        from
        until
        required
        done
        notCounting
      }
    }
  }
`);

export const ApplicationsQuery = graphql(`
  query Applications($dossierId: UUID!, $after: String) {
    dossier(id: $dossierId) {
      id
      jobApplicationPeriod {
        from
        until
        required
        done
        notCounting
      }
      jobApplications(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            employer
            job
            appliedOn
            channel
            counts
            note
            outcome
            documents {
              id
              name
              openThreads
              newsSince
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const ApplicationQuery = graphql(`
  query Application($dossierId: UUID!, $id: UUID!) {
    dossier(id: $dossierId) {
      id
      jobApplication(id: $id) {
        id
        version
        employer
        job
        appliedOn
        channel
        counts
        note
        outcome
        receipt {
          number
          at
          sha256
        }
        documents {
          id
          name
          openThreads
          newsSince
        }
      }
    }
  }
`);

export const ApplicationReport = graphql(`
  mutation JobApplicationReport($input: JobApplicationReportInput!) {
    jobApplicationReport(input: $input) {
      jobApplication {
        id
      }
      period {
        done
        required
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ApplicationOutcomeRecord = graphql(`
  mutation JobApplicationOutcomeRecord($input: JobApplicationOutcomeRecordInput!) {
    jobApplicationOutcomeRecord(input: $input) {
      jobApplication {
        id
        version
        outcome
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ApplicationsChanged = graphql(`
  subscription ApplicationsChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

type Dossier = NonNullable<ResultOf<typeof ApplicationsQuery>['dossier']>;
export type Period = NonNullable<Dossier['jobApplicationPeriod']>;
export type ListedApplication = NonNullable<Dossier['jobApplications']>['edges'][number]['node'];
export type Application = NonNullable<
  NonNullable<ResultOf<typeof ApplicationQuery>['dossier']>['jobApplication']
>;
export type Channel = Application['channel'];
export type Outcome = Application['outcome'];

/** In the order in which they are used most. */
export const CHANNELS = [
  'WEBSITE',
  'EMAIL',
  'TEMP_AGENCY',
  'PHONE',
  'VISIT',
  'NETWORK',
  'LETTER',
  'BUROWERK',
] as const satisfies readonly Channel[];

/** Everything about one application goes to the server in order, under this topic. */
export const topicOf = (applicationId: string) => `sollicitatie:${applicationId}`;
