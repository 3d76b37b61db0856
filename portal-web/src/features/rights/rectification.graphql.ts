import { graphql, type ResultOf } from '@/graphql';

const RectificationParts = graphql(`
  fragment RectificationParts on Rectification @_unmask {
    id
    version
    section
    organisationName
    wrong
    right
    askedAt
    dueOn
    overdue
    state
    extension {
      reason
      at
    }
    answer {
      text
      at
      byName
    }
  }
`);

/** The client's own, and of whom a correction can be asked. */
export const MyRectificationsQuery = graphql(
  `
    query MyRectifications($after: String) {
      myDossier {
        id
        grants {
          sections
          organisation {
            id
            name
          }
        }
        rectifications(first: 20, after: $after) {
          edges {
            node {
              ...RectificationParts
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [RectificationParts],
);

/** What one client asked of the own organisation, for staff. */
export const PersonRectificationsQuery = graphql(
  `
    query PersonRectifications($dossierId: UUID!) {
      dossier(id: $dossierId) {
        id
        breakGlassUntil
        rectifications(first: 20) {
          edges {
            node {
              ...RectificationParts
            }
          }
        }
      }
    }
  `,
  [RectificationParts],
);

export const RectificationChanged = graphql(`
  subscription RectificationChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const RectificationAsk = graphql(`
  mutation RectificationAsk($input: RectificationAskInput!) {
    rectificationAsk(input: $input) {
      rectification {
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

export const RectificationTakeBack = graphql(`
  mutation RectificationTakeBack($input: RectificationTakeBackInput!) {
    rectificationTakeBack(input: $input) {
      rectification {
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

export const RectificationAnswer = graphql(`
  mutation RectificationAnswer($input: RectificationAnswerInput!) {
    rectificationAnswer(input: $input) {
      rectification {
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

export const RectificationExtend = graphql(`
  mutation RectificationExtend($input: RectificationExtendInput!) {
    rectificationExtend(input: $input) {
      rectification {
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

export type Rectification = ResultOf<typeof RectificationParts>;
export type Mine = NonNullable<ResultOf<typeof MyRectificationsQuery>['myDossier']>;
export type Section = Rectification['section'];
