import { graphql, type ResultOf } from '@/graphql';

const ExportParts = graphql(`
  fragment ExportParts on DossierExport @_unmask {
    id
    state
    percent
    requestedAt
    availableUntil
    size
  }
`);

export const MyRightsQuery = graphql(
  `
    query MyRights {
      myDossier {
        id
        export {
          ...ExportParts
        }
      }
    }
  `,
  [ExportParts],
);

export const DossierExportRequest = graphql(
  `
    mutation DossierExportRequest($input: DossierExportRequestInput!) {
      dossierExportRequest(input: $input) {
        export {
          ...ExportParts
        }
        userErrors {
          message
        }
      }
    }
  `,
  [ExportParts],
);

export const DossierExportChanged = graphql(`
  subscription DossierExportChanged($dossierId: UUID!) {
    dossierExportChanged(dossierId: $dossierId) {
      id
      state
      percent
    }
  }
`);

export type DossierExport = ResultOf<typeof ExportParts>;
