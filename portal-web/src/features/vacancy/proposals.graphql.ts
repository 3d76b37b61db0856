import { graphql, type ResultOf } from '@/graphql';

export const VacancyProposalRow = graphql(`
  fragment VacancyProposalRow on VacancyProposal {
    id
    version
    sentence
    proposedBy
    proposedAt
    readAt
    answer {
      interested
      reason
      at
    }
    vacancy {
      id
      title
      employer
      town
      hoursMin
      hoursMax
      status
    }
  }
`);

export type Proposal = ResultOf<typeof VacancyProposalRow>;

export const VacancyProposalsQuery = graphql(
  `
    query VacancyProposals($dossierId: UUID!) {
      dossier(id: $dossierId) {
        id
        clientName
        vacancyProposals(first: 50) {
          edges {
            node {
              ...VacancyProposalRow
            }
          }
        }
      }
    }
  `,
  [VacancyProposalRow],
);

export const VacancyDossierChanged = graphql(`
  subscription VacancyDossierChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const VacancyClientName = graphql(`
  query VacancyClientName($dossierId: UUID!) {
    dossier(id: $dossierId) {
      id
      clientName
    }
  }
`);

export const VacancyClients = graphql(`
  query VacancyClients($name: String) {
    caseload(first: 50, filter: { name: $name }, order: NAME) {
      edges {
        node {
          dossierId
          clientName
        }
      }
    }
  }
`);

export const VacancyProposeMutation = graphql(
  `
    mutation VacancyPropose($input: VacancyProposeInput!) {
      vacancyPropose(input: $input) {
        proposals {
          ...VacancyProposalRow
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [VacancyProposalRow],
);

export const VacancyProposalMarkReadMutation = graphql(
  `
    mutation VacancyProposalMarkRead($input: VacancyProposalMarkReadInput!) {
      vacancyProposalMarkRead(input: $input) {
        proposal {
          ...VacancyProposalRow
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [VacancyProposalRow],
);

export const VacancyProposalAnswerMutation = graphql(
  `
    mutation VacancyProposalAnswer($input: VacancyProposalAnswerInput!) {
      vacancyProposalAnswer(input: $input) {
        proposal {
          ...VacancyProposalRow
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [VacancyProposalRow],
);
