import { graphql, type ResultOf } from '@/graphql';

export const CaseloadReportQuery = graphql(`
  query CaseloadReport($month: String) {
    caseloadReport(month: $month) {
      month
      current
      currentMinus3
      currentMinus6
      outflowed
      ended
      total
      outflowShare
      outflowedMinus3
      outflowedMinus6
      advisers {
        personId
        name
        region
        current
      }
      regions {
        region
        current
        currentShare
        outflowed
        outflowedShare
      }
      months {
        month
        outflowed
        ended
      }
      kinds {
        kind
        count
      }
    }
  }
`);

export type Report = NonNullable<ResultOf<typeof CaseloadReportQuery>['caseloadReport']>;
