import { graphql, type ResultOf } from '@/graphql';

export const TeamPromisesQuery = graphql(`
  query TeamPromises {
    teamPromises {
      team
      version
      workingDays
      opens
      closes
    }
  }
`);

export const TeamPromiseSave = graphql(`
  mutation TeamPromiseSave($input: TeamPromiseSaveInput!) {
    teamPromiseSave(input: $input) {
      promise {
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

export type TeamPromise = ResultOf<typeof TeamPromisesQuery>['teamPromises'][number];
