import { graphql, type ResultOf } from '@/graphql';

const ContactDetailsParts = graphql(`
  fragment ContactDetailsParts on ContactDetails {
    street
    postcode
    town
    phone
    email
  }
`);

const CvParts = graphql(`
  fragment CvParts on Cv {
    wishes
    experience {
      job
      employer
      fromYear
      untilYear
    }
    education {
      name
      school
      year
    }
    certificates
    licences
    languages {
      language
      level
    }
  }
`);

const BenefitParts = graphql(`
  fragment BenefitParts on Benefit {
    kind
    wwEndsOn
    since
  }
`);

const BarrierParts = graphql(`
  fragment BarrierParts on Barrier {
    kind
    note
  }
`);

export const ContentFragment = graphql(
  `
    fragment DossierContent on Dossier {
      contactDetails {
        ...ContactDetailsParts
      }
      cv {
        ...CvParts
      }
      benefit {
        ...BenefitParts
      }
      barriers {
        ...BarrierParts
      }
    }
  `,
  [ContactDetailsParts, CvParts, BenefitParts, BarrierParts],
);

export const GrantFragment = graphql(`
  fragment DossierGrant on Grant {
    id
    basis
    purpose
    sections
    from
    until
    daysLeft
    notice
    organisation {
      id
      name
      kind
    }
  }
`);

/** What an organisation asks the client, and what became of it. */
export const RequestFragment = graphql(`
  fragment DossierConsentRequest on ConsentRequest {
    id
    askedByName
    purpose
    sections
    reason
    lastDay
    askedAt
    answerBy
    state
    closedAt
    given
    askAgainFrom
    organisation {
      id
      name
      kind
    }
  }
`);

/** Who may see what of the calling client, and what was given and withdrawn. */
export const WhoSeesWhatQuery = graphql(
  `
    query WhoSeesWhat {
      dossierOrganisations {
        id
        name
        kind
      }
      myDossier {
        id
        grants {
          ...DossierGrant
        }
        consentRequests {
          ...DossierConsentRequest
        }
        consentHistory {
          id
          kind
          sections
          purpose
          lastDay
          at
          organisation {
            id
            name
          }
          receipt {
            number
          }
        }
      }
    }
  `,
  [GrantFragment, RequestFragment],
);

/** What waits for the client about consent: questions, and ends that come near. */
export const ConsentTodayQuery = graphql(
  `
    query ConsentToday {
      myDossier {
        id
        grants {
          ...DossierGrant
        }
        consentRequests {
          ...DossierConsentRequest
        }
      }
    }
  `,
  [GrantFragment, RequestFragment],
);

/** One section as an organisation gets it, or would get it; what is not asked is not read. */
export const PreviewQuery = graphql(
  `
    query SectionPreview(
      $organisationId: UUID!
      $also: [DossierSection!]!
      $contactDetails: Boolean!
      $cv: Boolean!
      $benefit: Boolean!
      $intake: Boolean!
      $barriers: Boolean!
      $effortPlan: Boolean!
      $jobApplications: Boolean!
      $documents: Boolean!
      $contactMoments: Boolean!
      $conversation: Boolean!
      $pitch: Boolean!
    ) {
      myDossier {
        id
        preview(organisationId: $organisationId, also: $also) {
          id
          visibleSections
          contactDetails @include(if: $contactDetails) {
            ...ContactDetailsParts
          }
          cv @include(if: $cv) {
            ...CvParts
          }
          benefit @include(if: $benefit) {
            ...BenefitParts
          }
          intakeNotes @include(if: $intake) {
            topic
            text
            savedBy
            savedAt
          }
          barriers @include(if: $barriers) {
            ...BarrierParts
          }
          effortPlan @include(if: $effortPlan) {
            id
            tasks {
              id
              title
              doneWhen
            }
          }
          jobApplications(first: 3) @include(if: $jobApplications) {
            edges {
              node {
                id
                job
                employer
                appliedOn
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          documents(first: 3) @include(if: $documents) {
            edges {
              node {
                id
                name
                commentCount
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          contactMoments(first: 3) @include(if: $contactMoments) {
            edges {
              node {
                id
                at
                byName
                note
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          conversation @include(if: $conversation) {
            page {
              messages {
                id
                authorName
                text
                at
              }
            }
          }
          pitch @include(if: $pitch) {
            text
            changedAt
          }
        }
      }
    }
  `,
  [ContactDetailsParts, CvParts, BenefitParts, BarrierParts],
);

export const WhoLookedQuery = graphql(`
  query WhoLooked($after: String) {
    myDossier {
      id
      accessLog(first: 50, after: $after) {
        edges {
          node {
            id
            at
            actorName
            role
            organisationName
            sections
            purposes
            canBeAsked
            question {
              id
              text
              answer {
                text
                at
                byName
              }
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

/** "Waarom?" about one entry of the access log. */
export const AccessQuestionAsk = graphql(`
  mutation AccessQuestionAsk($input: AccessQuestionAskInput!) {
    accessQuestionAsk(input: $input) {
      question {
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

export const ConsentGrant = graphql(`
  mutation ConsentGrant($input: ConsentGrantInput!) {
    consentGrant(input: $input) {
      dossier {
        id
      }
      receipt {
        number
        at
        sha256
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ConsentWithdraw = graphql(`
  mutation ConsentWithdraw($input: ConsentWithdrawInput!) {
    consentWithdraw(input: $input) {
      dossier {
        id
      }
      receipt {
        number
        at
        sha256
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ConsentLastDayChange = graphql(`
  mutation ConsentLastDayChange($input: ConsentLastDayChangeInput!) {
    consentLastDayChange(input: $input) {
      dossier {
        id
      }
      receipt {
        number
        at
        sha256
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ConsentRequestAnswer = graphql(`
  mutation ConsentRequestAnswer($input: ConsentRequestAnswerInput!) {
    consentRequestAnswer(input: $input) {
      dossier {
        id
      }
      receipt {
        number
        at
        sha256
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ConsentRequestSend = graphql(
  `
    mutation ConsentRequestSend($input: ConsentRequestSendInput!) {
      consentRequestSend(input: $input) {
        consentRequest {
          ...DossierConsentRequest
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [RequestFragment],
);

export const ConsentRequestTakeBack = graphql(
  `
    mutation ConsentRequestTakeBack($input: ConsentRequestTakeBackInput!) {
      consentRequestTakeBack(input: $input) {
        consentRequest {
          ...DossierConsentRequest
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [RequestFragment],
);

export const DossierChanged = graphql(`
  subscription DossierChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
      at
    }
  }
`);

/** What the client keeps up to date themselves. */
export const OwnDetailsQuery = graphql(
  `
    query OwnDetails {
      myDossier {
        id
        version
        bsn {
          masked
        }
        ...DossierContent
      }
    }
  `,
  [ContentFragment],
);

export const ContactDetailsSave = graphql(`
  mutation ContactDetailsSave($input: ContactDetailsSaveInput!) {
    contactDetailsSave(input: $input) {
      dossier {
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

export const CvSave = graphql(`
  mutation CvSave($input: CvSaveInput!) {
    cvSave(input: $input) {
      dossier {
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

/** One client's dossier as far as the caller's organisation may see it now. */
export const PersonDossierQuery = graphql(
  `
    query PersonDossier($dossierId: UUID!) {
      dossier(id: $dossierId) {
        id
        clientName
        visibleSections
        breakGlassUntil
        contactPersons {
          id
        }
        bsn {
          masked
        }
        grants {
          ...DossierGrant
        }
        consentRequests {
          ...DossierConsentRequest
        }
        ...DossierContent
      }
    }
  `,
  [GrantFragment, RequestFragment, ContentFragment],
);

export type Content = ResultOf<typeof ContentFragment>;
export type ContactDetails = NonNullable<Content['contactDetails']>;
export type Cv = NonNullable<Content['cv']>;
export type Grant = ResultOf<typeof GrantFragment>;
export type Organisation = Grant['organisation'];
export type Section = Grant['sections'][number];
export type Purpose = Grant['purpose'];
export type Request = ResultOf<typeof RequestFragment>;
export type PersonDossierContent = NonNullable<ResultOf<typeof PersonDossierQuery>['dossier']>;
export type Preview = NonNullable<NonNullable<ResultOf<typeof PreviewQuery>['myDossier']>['preview']>;
export type LogEntry = NonNullable<
  ResultOf<typeof WhoLookedQuery>['myDossier']
>['accessLog']['edges'][number]['node'];

/** A receipt, with the id under which it can be had as a file. */
export type ReceiptFacts = ReceiptOf & { id: string };
type ReceiptOf = NonNullable<ResultOf<typeof ConsentGrant>['consentGrant']['receipt']>;
