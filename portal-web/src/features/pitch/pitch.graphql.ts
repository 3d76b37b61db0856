import { graphql } from '@/graphql';

const Shown = graphql(`
  fragment Shown on PublicPitch {
    id
    text
    attributes {
      occupationGroups
      education
      certificates
      licences
      region
      hours
    }
  }
`);

export const PitchInterestParts = graphql(`
  fragment PitchInterestParts on PitchInterest {
    id
    version
    employer
    askedBy
    job
    place
    hours
    question
    expressedAt
    answerBy
    state
    note
    askedAt
    answeredAt
    allowed
    seenAt
  }
`);

/** The client's own pitch, the questions about it, and what each step would open. */
export const MyPitchQuery = graphql(
  `
    query MyPitch {
      myDossier {
        id
        pitch {
          version
          state
          text
          changeRequest
          changedAt
          attributes {
            occupationGroups
            education
            certificates
            licences
            region
            hours
          }
        }
        pitchInterests {
          edges {
            node {
              ...PitchInterestParts
            }
          }
        }
        pitchStepsPreview {
          occupationHistory
          firstName
          phone
          email
        }
      }
    }
  `,
  [PitchInterestParts],
);

/** What stops the text, and how the whole would look to an employer. */
export const PitchLookQuery = graphql(
  `
    query PitchLook($dossierId: UUID!, $text: String!, $content: PitchContentInput!) {
      pitchTextCheck(dossierId: $dossierId, text: $text) {
        start
        end
        reason
        proposal
      }
      pitchPreview(dossierId: $dossierId, content: $content) {
        shown
        hidden
        pitch {
          ...Shown
        }
      }
    }
  `,
  [Shown],
);

/** How the stored pitch looks to an employer. */
export const PitchPreviewQuery = graphql(
  `
    query PitchPreview($dossierId: UUID!) {
      pitchPreview(dossierId: $dossierId) {
        shown
        hidden
        pitch {
          ...Shown
        }
      }
    }
  `,
  [Shown],
);

export const DraftSave = graphql(`
  mutation PitchDraftSave($input: PitchDraftSaveInput!) {
    pitchDraftSave(input: $input) {
      pitch {
        version
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

export const Submit = graphql(`
  mutation PitchSubmit($input: PitchSubmitInput!) {
    pitchSubmit(input: $input) {
      pitch {
        version
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

export const Withdraw = graphql(`
  mutation PitchWithdraw($input: PitchWithdrawInput!) {
    pitchWithdraw(input: $input) {
      pitch {
        version
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

export const Approve = graphql(`
  mutation PitchApprove($input: PitchApproveInput!) {
    pitchApprove(input: $input) {
      pitch {
        version
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

export const ChangeRequest = graphql(`
  mutation PitchChangeRequest($input: PitchChangeRequestInput!) {
    pitchChangeRequest(input: $input) {
      pitch {
        version
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

export const InterestAsk = graphql(`
  mutation PitchInterestAsk($input: PitchInterestAskInput!) {
    pitchInterestAsk(input: $input) {
      interest {
        id
        version
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

export const InterestAnswer = graphql(`
  mutation PitchInterestAnswer($input: PitchInterestAnswerInput!) {
    pitchInterestAnswer(input: $input) {
      interest {
        id
        version
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

/** For staff: the pitch of one client and the questions about it. */
export const PersonPitchQuery = graphql(
  `
    query PersonPitch($dossierId: UUID!) {
      dossier(id: $dossierId) {
        id
        contactPersons {
          id
        }
        pitch {
          version
          state
          changeRequest
          approvedBy
          changedAt
        }
        pitchInterests {
          edges {
            node {
              ...PitchInterestParts
            }
          }
        }
      }
    }
  `,
  [PitchInterestParts],
);

export const PitchChanged = graphql(`
  subscription PitchChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const GalleryQuery = graphql(
  `
    query Gallery($first: Int!, $after: String, $filter: PublicPitchFilter) {
      publicPitches(first: $first, after: $after, filter: $filter) {
        count
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Shown
            asked
          }
        }
        facets {
          occupationGroups {
            value
            count
          }
          educationLevels {
            value
            count
          }
          certificates {
            value
            count
          }
          licences {
            value
            count
          }
          regions {
            value
            count
          }
          hours {
            value
            count
          }
        }
      }
    }
  `,
  [Shown],
);

export const InterestExpress = graphql(`
  mutation PitchInterestExpress($input: PitchInterestExpressInput!) {
    pitchInterestExpress(input: $input) {
      interest {
        id
        state
        answerBy
        pitch {
          id
          asked
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

export const MyQuestionsQuery = graphql(
  `
    query MyQuestions($first: Int!, $after: String) {
      myPitchInterests(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            state
            askedBy
            job
            place
            hours
            question
            expressedAt
            answerBy
            late
            askedAt
            answeredAt
            pitch {
              ...Shown
            }
            opened {
              occupationHistory
              firstName
              phone
              email
            }
          }
        }
      }
    }
  `,
  [Shown],
);
