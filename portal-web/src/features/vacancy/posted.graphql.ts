import { graphql, type ResultOf } from '@/graphql';

export const PostedVacancy = graphql(`
  fragment PostedVacancy on Vacancy {
    id
    version
    title
    employer
    town
    hoursMin
    hoursMax
    description
    status
    publishedAt
    answerDueAt
    answer {
      canBeFilled
      sentence
      by
      at
      inTime
    }
  }
`);

export type Posted = ResultOf<typeof PostedVacancy>;

export const PostedVacanciesQuery = graphql(
  `
    query PostedVacancies($after: String) {
      postedVacancies(first: 50, after: $after) {
        edges {
          node {
            ...PostedVacancy
          }
        }
      }
    }
  `,
  [PostedVacancy],
);

export const VacanciesToAnswerQuery = graphql(
  `
    query VacanciesToAnswer {
      vacanciesToAnswer(first: 50) {
        edges {
          node {
            ...PostedVacancy
          }
        }
      }
    }
  `,
  [PostedVacancy],
);

export const VacancyPostMutation = graphql(
  `
    mutation VacancyPost($input: VacancyPostInput!) {
      vacancyPost(input: $input) {
        vacancy {
          ...PostedVacancy
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [PostedVacancy],
);

export const VacancyAnswerMutation = graphql(
  `
    mutation VacancyAnswer($input: VacancyAnswerInput!) {
      vacancyAnswer(input: $input) {
        vacancy {
          ...PostedVacancy
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [PostedVacancy],
);

export const VacancyCloseMutation = graphql(
  `
    mutation VacancyClose($input: VacancyCloseInput!) {
      vacancyClose(input: $input) {
        vacancy {
          ...PostedVacancy
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [PostedVacancy],
);

export const VacancyImportMutation = graphql(`
  mutation VacancyImport($input: VacancyImportInput!) {
    vacancyImport(input: $input) {
      report {
        rows
        added
        changed
        unchanged
        refused {
          row
          reference
          messages
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type ImportReport = NonNullable<ResultOf<typeof VacancyImportMutation>['vacancyImport']['report']>;
