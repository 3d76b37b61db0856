import { graphql, type ResultOf } from '@/graphql';

export const BreakGlassOpenMutation = graphql(`
  mutation BreakGlassOpen($input: BreakGlassOpenInput!) {
    breakGlassOpen(input: $input) {
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

export const MyGlassQuery = graphql(`
  query MyGlass {
    myDossier {
      id
      breakGlassUses {
        id
        personName
        role
        organisationName
        reason
        from
        until
      }
    }
  }
`);

export type GlassUse = NonNullable<ResultOf<typeof MyGlassQuery>['myDossier']>['breakGlassUses'][number];
