import { graphql, type ResultOf } from '@/graphql';

export const QuickAnswersQuery = graphql(`
  query QuickAnswers($dossierId: UUID!) {
    quickAnswers(dossierId: $dossierId) {
      id
      title
      text
    }
  }
`);

export const QuickAnswerListsQuery = graphql(`
  query QuickAnswerLists {
    quickAnswerLists {
      team
      fields
      answers {
        id
        version
        title
        text
        changedByName
        changedAt
      }
    }
  }
`);

export const QuickAnswerSave = graphql(`
  mutation QuickAnswerSave($input: QuickAnswerSaveInput!) {
    quickAnswerSave(input: $input) {
      answer {
        id
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

export const QuickAnswerRemove = graphql(`
  mutation QuickAnswerRemove($input: QuickAnswerRemoveInput!) {
    quickAnswerRemove(input: $input) {
      list {
        team
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type QuickAnswerList = ResultOf<typeof QuickAnswerListsQuery>['quickAnswerLists'][number];
export type QuickAnswer = QuickAnswerList['answers'][number];
