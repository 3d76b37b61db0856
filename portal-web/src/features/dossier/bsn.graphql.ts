import { graphql } from '@/graphql';

/** The whole number, for a task of the law; a look of its own in the log. */
export const BsnQuery = graphql(`
  query Bsn($dossierId: UUID!) {
    dossier(id: $dossierId) {
      id
      bsn {
        number
      }
    }
  }
`);

export const BsnSaveMutation = graphql(`
  mutation BsnSave($input: BsnSaveInput!) {
    bsnSave(input: $input) {
      dossier {
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
