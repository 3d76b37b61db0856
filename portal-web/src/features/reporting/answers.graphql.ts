import { graphql, type ResultOf } from '@/graphql';

const FigureFragment = graphql(`
  fragment AnswerNumbers on AnswerFigure {
    answered
    kept
    medianMinutes
  }
`);

export const AnswerReportQuery = graphql(
  `
    query AnswerReport($team: String) {
      answerReport(team: $team) {
        weeks {
          monday
          answers {
            ...AnswerNumbers
          }
        }
        teams {
          team
          answers {
            ...AnswerNumbers
          }
        }
        contactPersons {
          personId
          name
          answers {
            ...AnswerNumbers
          }
        }
      }
    }
  `,
  [FigureFragment],
);

export type AnswerFigure = ResultOf<typeof FigureFragment>;
