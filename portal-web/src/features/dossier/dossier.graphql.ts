import { graphql, type ResultOf } from '@/graphql';

export const ContentFragment = graphql(`
  fragment DossierContent on Dossier {
    contactDetails {
      street
      postcode
      town
      phone
      email
    }
    cv {
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
    benefit {
      kind
      wwEndsOn
      since
    }
    barriers {
      kind
      note
    }
  }
`);

export const GrantFragment = graphql(`
  fragment DossierGrant on Grant {
    id
    basis
    purpose
    sections
    from
    until
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
        consentHistory {
          kind
          sections
          purpose
          organisation {
            id
            name
          }
          receipt {
            number
            at
          }
        }
      }
    }
  `,
  [GrantFragment],
);

/** The real content of the sections, to show what an organisation sees. */
export const PreviewQuery = graphql(
  `
    query SectionPreview {
      myDossier {
        id
        ...DossierContent
        jobApplications(first: 3) {
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
        contactMoments(first: 3) {
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
        conversation {
          page {
            messages {
              id
              authorName
              text
              at
            }
          }
        }
      }
    }
  `,
  [ContentFragment],
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
        grants {
          ...DossierGrant
        }
        ...DossierContent
      }
    }
  `,
  [GrantFragment, ContentFragment],
);

export type Content = ResultOf<typeof ContentFragment>;
export type ContactDetails = NonNullable<Content['contactDetails']>;
export type Cv = NonNullable<Content['cv']>;
export type Grant = ResultOf<typeof GrantFragment>;
export type Organisation = Grant['organisation'];
export type Section = Grant['sections'][number];
export type Purpose = Grant['purpose'];
export type Preview = NonNullable<ResultOf<typeof PreviewQuery>['myDossier']>;
export type LogEntry = NonNullable<
  ResultOf<typeof WhoLookedQuery>['myDossier']
>['accessLog']['edges'][number]['node'];
export type ReceiptFacts = NonNullable<NonNullable<ResultOf<typeof ConsentGrant>['consentGrant']>['receipt']>;
